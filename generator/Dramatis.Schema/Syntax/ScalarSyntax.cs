using Dramatis.Schema.Diagnostics;

namespace Dramatis.Schema.Syntax;

/// <summary>A scalar with its place.</summary>
/// <param name="Value">The text that is meant, escapes resolved.</param>
/// <param name="Span">What stands in the file, quotes included; a block scalar from its indicator to its last text.</param>
/// <param name="Style">How it stands there.</param>
/// <param name="Content">
/// Where each line of the value starts in the file, and ends: exact for plain, single-quoted and literal scalars; for
/// others one span that covers all. A plain or single-quoted scalar of one line has one.
/// </param>
public sealed record ScalarSyntax(string Value, Span Span, ScalarStyle Style, IReadOnlyList<Span> Content)
{
    /// <summary>
    /// The place of a part of the value: exact where the value stands in the file character by character, else all.
    /// </summary>
    public Span Part(int start, int length)
    {
        var exact = Content.Count == 1
            && Content[0].Length == Value.Length
            && Content[0].Start.Line == Content[0].End.Line;
        return exact ? new(At(start), At(start + length)) : Span;
    }

    private Position At(int index)
    {
        var start = Content[0].Start;
        return new(start.Offset + index, start.Line, start.Column + index);
    }
}
