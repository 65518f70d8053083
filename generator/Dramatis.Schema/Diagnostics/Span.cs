namespace Dramatis.Schema.Diagnostics;

/// <summary>A stretch of a schema file; the end is the first place after it.</summary>
public readonly record struct Span(Position Start, Position End)
{
    /// <summary>How long it is, in UTF-16 units.</summary>
    public int Length => End.Offset - Start.Offset;
}
