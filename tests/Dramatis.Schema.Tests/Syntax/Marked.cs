using Dramatis.Schema.Diagnostics;
using Dramatis.Schema.Syntax;

namespace Dramatis.Schema.Tests.Syntax;

/// <summary>A text with <c>[|</c> and <c>|]</c> around what is expected to be reported.</summary>
internal static class Marked
{
    private const string Open = "[|";
    private const string Close = "|]";

    /// <summary>Parses the text without its marks and asserts that exactly the marked places are reported.</summary>
    public static IReadOnlyList<SchemaDiagnostic> Reports(string marked)
    {
        var expected = new List<(int Start, int End)>();
        var text = marked;
        for (var start = text.IndexOf(Open, StringComparison.Ordinal);
            start >= 0;
            start = text.IndexOf(Open, StringComparison.Ordinal))
        {
            text = text.Remove(start, Open.Length);
            var end = text.IndexOf(Close, start, StringComparison.Ordinal);
            text = text.Remove(end, Close.Length);
            expected.Add((start, end));
        }

        var found = SchemaParser.Parse(new("a.dramatis.yaml", text)).Diagnostics;
        Assert.Equal(
            expected.Select(span => $"{span.Start}-{span.End}: {text[span.Start..span.End]}"),
            found.Select(item => $"{item.Span.Start.Offset}-{item.Span.End.Offset}: "
                + text[item.Span.Start.Offset..item.Span.End.Offset]));
        Assert.All(found, item => Assert.Equal((Line(text, item.Span.Start), Column(text, item.Span.Start)),
            (item.Span.Start.Line, item.Span.Start.Column)));
        return found;
    }

    private static int Line(string text, Position at) => text[..at.Offset].Count(unit => unit == '\n') + 1;

    private static int Column(string text, Position at) => at.Offset - text[..at.Offset].LastIndexOf('\n');
}
