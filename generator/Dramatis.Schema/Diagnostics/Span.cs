namespace Dramatis.Schema.Diagnostics;

/// <summary>A stretch of a schema file, from its first position to the position after its last.</summary>
public readonly record struct Span(Position Start, Position End)
{
    /// <summary>The length in UTF-16 units.</summary>
    public int Length => End.Offset - Start.Offset;
}
