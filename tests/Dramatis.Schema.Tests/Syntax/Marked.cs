using Dramatis.Schema.Diagnostics;
using Dramatis.Schema.Syntax.Reading;
using Microsoft.CodeAnalysis.Text;

namespace Dramatis.Schema.Tests.Syntax;

/// <summary>A text with <c>[|</c> and <c>|]</c> around what is expected to be reported.</summary>
internal static class Marked
{
    private const string Open = "[|";
    private const string Close = "|]";

    /// <summary>Parses the text without its marks and asserts that exactly the marked places are reported.</summary>
    public static IReadOnlyList<SchemaDiagnostic> Reports(string marked)
    {
        var (text, expected) = Read(marked);
        var found = SchemaParser.Parse(new("a.dramatis.yaml", text)).Diagnostics;
        Assert.Equal(
            expected.Select(span => $"{span.Start}-{span.End}: {text[span.Start..span.End]}"),
            found.Select(item => $"{item.Span.Start.Offset}-{item.Span.End.Offset}: "
                + text[item.Span.Start.Offset..item.Span.End.Offset]));
        Assert.All(found, item => Assert.Equal(At(text, item.Span.Start.Offset), item.Span.Start));
        return found;
    }

    /// <summary>The text without its marks.</summary>
    public static string Text(string marked) => Read(marked).Text;

    /// <summary>The place of an offset; to YAML, other line breaks of the C# compiler are text.</summary>
    public static Position At(string text, int offset)
    {
        var plain = text.Replace('\u0085', '.').Replace('\u2028', '.').Replace('\u2029', '.');
        var place = SourceText.From(plain).Lines.GetLinePosition(offset);
        return new(offset, place.Line + 1, place.Character + 1);
    }

    private static (string Text, IReadOnlyList<(int Start, int End)> Marks) Read(string marked)
    {
        var marks = new List<(int Start, int End)>();
        var text = marked;
        for (var start = text.IndexOf(Open, StringComparison.Ordinal);
            start >= 0;
            start = text.IndexOf(Open, StringComparison.Ordinal))
        {
            text = text.Remove(start, Open.Length);
            var end = text.IndexOf(Close, start, StringComparison.Ordinal);
            text = text.Remove(end, Close.Length);
            marks.Add((start, end));
        }

        return (text, marks);
    }
}
