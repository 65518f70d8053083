using Dramatis.Schema.Diagnostics;
using YamlDotNet.Core.Events;

namespace Dramatis.Schema.Syntax.Yaml;

/// <summary>Makes scalars with the places of their lines.</summary>
internal static class ScalarPlaces
{
    public static ScalarSyntax Make(SourceFile source, Scalar scalar, string value, int start, int end)
    {
        while (end > start && SourceFile.IsBlank(source.Text[end - 1]))
        {
            end--;
        }

        var style = StyleOf(scalar);
        return new(value, source.Span(start, end), style, Content(source, style, value, start, end));
    }

    private static ScalarStyle StyleOf(Scalar scalar) => scalar.Style switch
    {
        YamlDotNet.Core.ScalarStyle.SingleQuoted => ScalarStyle.SingleQuoted,
        YamlDotNet.Core.ScalarStyle.DoubleQuoted => ScalarStyle.DoubleQuoted,
        YamlDotNet.Core.ScalarStyle.Literal => ScalarStyle.Literal,
        YamlDotNet.Core.ScalarStyle.Folded => ScalarStyle.Folded,
        _ => ScalarStyle.Plain,
    };

    private static IReadOnlyList<Span>? Content(SourceFile source, ScalarStyle style, string value, int start, int end) =>
        style switch
        {
            ScalarStyle.Plain => source.LineOf(start) == source.LineOf(end) && !IsBroken(source, start, end)
                ? null
                : Lines(source, start, end),
            ScalarStyle.SingleQuoted => Lines(source, start + 1, Math.Max(start + 1, end - 1)),
            ScalarStyle.DoubleQuoted => One(source.Span(start + 1, Math.Max(start + 1, end - 1))),
            ScalarStyle.Literal => LiteralLines(source, value, start),
            _ => One(source.Span(start, end)),
        };

    /// <summary>A single line. It is an array instead of a list, since a file has many scalars, most of one line.</summary>
    private static Span[] One(Span line) => [line];

    /// <summary>The lines of a folded text, without the blanks around them and without empty lines.</summary>
    private static IReadOnlyList<Span> Lines(SourceFile source, int start, int end)
    {
        var (first, last) = (source.LineOf(start), source.LineOf(end));
        if (first == last && !IsBroken(source, start, end))
        {
            return One(source.Span(start, end));
        }

        var lines = new List<Span>();
        for (var line = first; line <= last; line++)
        {
            var from = line == first ? start : source.LineStart(line);
            var to = line == last ? end : source.LineEnd(line);
            while (from < to && line != first && source.Text[from] is ' ' or '\t')
            {
                from++;
            }

            while (from < to && line != last && source.Text[to - 1] is ' ' or '\t')
            {
                to--;
            }

            if (from < to)
            {
                AddPieces(lines, source, from, to);
            }
        }

        return lines;
    }

    private static bool IsBroken(SourceFile source, int start, int end) =>
        source.Text.IndexOfAny(ScalarSyntax.Breaks, start, end - start) >= 0;

    /// <summary>Adds a line of the file, in pieces where the C# compiler sees line breaks and YAML sees text.</summary>
    private static void AddPieces(List<Span> lines, SourceFile source, int start, int end)
    {
        for (int next; (next = source.Text.IndexOfAny(ScalarSyntax.Breaks, start, end - start)) >= 0; start = next + 1)
        {
            lines.Add(source.Span(start, next));
        }

        lines.Add(source.Span(start, end));
    }

    /// <summary>A line of a literal text reaches to the end of its line in the file.</summary>
    private static List<Span> LiteralLines(SourceFile source, string value, int start)
    {
        var lines = new List<Span>();
        var line = source.LineOf(start);
        foreach (var text in value.TrimEnd('\n').Split('\n'))
        {
            line++;
            var end = source.LineEnd(Math.Min(line, source.LineCount - 1));
            AddPieces(lines, source, Math.Max(start, end - text.Length), end);
        }

        return lines;
    }
}
