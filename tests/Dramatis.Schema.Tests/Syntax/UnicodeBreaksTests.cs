using Dramatis.Schema.Syntax.Reading;

namespace Dramatis.Schema.Tests.Syntax;

/// <summary>U+0085, U+2028 and U+2029 are text wherever they stand, and what follows keeps its line.</summary>
public sealed class UnicodeBreaksTests
{
    public static TheoryData<string> Breaks => ["\u0085", "\u2028", "\u2029"];

    [Theory]
    [MemberData(nameof(Breaks))]
    public void Findings_after_them_are_on_their_line(string at) => Marked.Reports(
        $"# a{at}b\ndramatis: 1\nnamespace: N\nsummary: 'a{at}b' # c{at}d\nactors:\n  A:\n    summary: >\n      a{at}b\n"
        + $"    [|colour|]: red\n"
        + $"  B: {{ summary: \"a{at}b\", [|colour|]: red }}\n  C: {{ summary: {at}, [|colour|]: red }}\n");

    [Theory]
    [MemberData(nameof(Breaks))]
    public void They_break_no_name(string at) =>
        Marked.Reports($"dramatis: 1\nnamespace: N\nactors:\n  [|A{at}B|]: {{ summary: a }}\n  C: {{ [|colour|]: red }}\n");

    [Theory]
    [MemberData(nameof(Breaks))]
    public void They_stay_in_texts_of_every_style(string at)
    {
        var text = $"a{at} b{at}";
        Assert.Equal(text, Summary(text));
        Assert.Equal(text, Summary($"'{text}'"));
        Assert.Equal(text, Summary($"\"{text}\""));
        Assert.Equal(text, Summary($"|-\n  {text}"));
        Assert.Equal(text, Summary($">-\n  {text}"));
        Assert.Equal($"{text} {text}", Summary($"{text}\n  {text}"));
        Assert.Equal($"\uD835\uDC29{at}\uD83D\uDC85", Summary($"\uD835\uDC29{at}\uD83D\uDC85"));
    }

    private static string Summary(string written)
    {
        var schema = SchemaParser.Parse(new("a", $"dramatis: 1\nnamespace: N\nsummary: {written}\n"));
        Assert.Empty(schema.Diagnostics);
        return schema.Summary!.Value;
    }
}
