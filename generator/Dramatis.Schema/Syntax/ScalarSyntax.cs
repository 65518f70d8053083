using Dramatis.Schema.Diagnostics;

namespace Dramatis.Schema.Syntax;

/// <summary>A scalar with its place.</summary>
/// <param name="Value">The meant text, with escapes resolved.</param>
/// <param name="Span">The place in the file, including quotes. That of a block scalar goes from its indicator to its last text.</param>
/// <param name="Lines">
/// The place of each line of the value. Null if the span is the only line, as for a plain scalar of one line: a file has
/// many of these, so they need no list.
/// </param>
public sealed record ScalarSyntax(string Value, Span Span, ScalarStyle Style, IReadOnlyList<Span>? Lines)
{
    /// <summary>The characters that end a line for the C# compiler; all but the line feed are text in YAML.</summary>
    internal static readonly char[] Breaks = ['\n', '\u0085', '\u2028', '\u2029'];

    /// <summary>
    /// The place of each line of the value: exact for plain, single-quoted and literal scalars. Other scalars have one
    /// span for all lines.
    /// </summary>
    public IReadOnlyList<Span> Content => Lines ?? [Span];

    /// <summary>Compares by value, including the places of lines, since rules are compared at every edit.</summary>
    public bool Equals(ScalarSyntax? other) =>
        other is not null
        && Value == other.Value
        && Span == other.Span
        && Style == other.Style
        && (Lines ?? []).SequenceEqual(other.Lines ?? []);

    public override int GetHashCode() => (Value, Span).GetHashCode();

    /// <summary>The lines of a value, split as the C# compiler splits them, without empty lines at the end.</summary>
    public static string[] LinesOf(string value) => value.TrimEnd(Breaks).Split(Breaks);

    /// <summary>
    /// The place of a part of the value: exact if the file contains the value character by character, otherwise the
    /// place of the whole value.
    /// </summary>
    public Span Part(int start, int length) =>
        At(start) is { } from && At(start + length) is { } to ? new(from, to) : Span;

    /// <summary>The text without a place, for other files, which do not depend on places.</summary>
    public ScalarSyntax WithoutPlace() => new(Value, default, ScalarStyle.Plain, []);

    private Position? At(int index)
    {
        // A long text can have many parts; splitting it again for each would be slow.
        var lineStart = 0;
        for (var i = 0; i < (Lines?.Count ?? 1) && lineStart <= Value.Length; i++)
        {
            var line = Lines?[i] ?? Span;
            var next = Value.IndexOfAny(Breaks, lineStart);
            var length = (next < 0 ? Value.Length : next) - lineStart;
            if (line.Length != length)
            {
                return null;
            }

            var into = index - lineStart;
            if (into <= length)
            {
                return new(line.Start.Offset + into, line.Start.Line, line.Start.Column + into);
            }

            lineStart += length + 1;
        }

        return null;
    }
}

/// <summary>The ways to write a scalar in YAML.</summary>
public enum ScalarStyle
{
    Plain,
    SingleQuoted,
    DoubleQuoted,
    Literal,
    Folded,
}
