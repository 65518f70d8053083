using Dramatis.Schema.Diagnostics;
using Dramatis.Schema.Syntax;
using Dramatis.Schema.Syntax.Reading;

namespace Dramatis.Schema.Tests.Syntax;

/// <summary>The places of lines and parts of texts in the file, however they are written there.</summary>
public sealed class ScalarSyntaxTests
{
    private const string Head = "dramatis: 1\nnamespace: N\nsummary: ";

    [Theory]
    [InlineData("Who acts.", "Who")]
    [InlineData("Who acts.", "acts.")]
    [InlineData("Who acts.", "Who acts.")]
    [InlineData("'Who acts.'", "acts.")]
    [InlineData("\"Who acts.\"", "acts.")]
    [InlineData("|\n  Who acts.\n", "acts")]
    [InlineData("|\n  Who\n    acts\n  here.\n", "Who")]
    [InlineData("|\n  Who\n    acts\n  here.\n", "  acts")]
    [InlineData("|\n  Who\n    acts\n  here.\n", "here.")]
    [InlineData("|\n  Who\n\n  acts.\n", "acts.")]
    [InlineData("|\n\n  Who acts.\n", "Who")]
    [InlineData("|+\n  Who\n  acts.\n\n", "acts.")]
    [InlineData("''", "")]
    [InlineData("one two\n", "two")]
    [InlineData("one two\n", "one two")]
    [InlineData("'one two'\n", "two")]
    [InlineData("\"one two\"\n", "two")]
    [InlineData("|\n  one\n    two\n  three\n", "one")]
    [InlineData("|\n  one\n    two\n  three\n", "two")]
    [InlineData("|\n  one\n    two\n  three\n", "three")]
    [InlineData("|\n  \"\n\n  two\n", "two")]
    [InlineData("|\n  one\u2028  two\n  three\n", "one")]
    [InlineData("|\n  one\u2028  two\n  three\n", "two")]
    [InlineData("|\n  one\u2028  two\n  three\n", "three")]
    [InlineData("|\n  one\u2029  two\u0085  three\u2028", "three")]
    [InlineData("'one\u2028  two'\n", "two")]
    public void A_part_is_found_where_the_text_stands_as_it_is(string text, string part) =>
        Assert.Equal(part, Part(text, part));

    [Theory]
    [InlineData("|\n  Who\n  acts\n  here.\n", "Who\nacts", "Who\n  acts")]
    [InlineData("|\n  Who\n  acts\n  here.\n", "acts\nh", "acts\n  h")]
    [InlineData("|\n  one\n    two\n  three\n", "ne\n  tw", "ne\n    tw")]
    public void A_part_of_several_lines_has_the_indents_between_them(string text, string part, string expected) =>
        Assert.Equal(expected, Part(text, part));

    [Theory]
    [InlineData("'Who''s acting.'", "acting")]
    [InlineData("\"Who\\x20acts.\"", "acts")]
    [InlineData("Who\n  acts.", "acts")]
    [InlineData(">\n  Who\n  acts.", "acts")]
    [InlineData("|\n  Who acts.\n\n", "acts.\n")]
    [InlineData("\"one\\ttwo\"\n", "two")]
    [InlineData("'it''s two'\n", "two")]
    [InlineData(">\n  one\n  two\n", "two")]
    public void A_part_of_what_stands_otherwise_is_the_whole(string text, string part) =>
        Assert.Equal(text.TrimEnd(), Part(text, part));

    [Theory]
    [InlineData("Who acts.", "Who acts.")]
    [InlineData("Who\n  acts.", "Who", "acts.")]
    [InlineData("'Who acts.'", "Who acts.")]
    [InlineData("\"Who\n  acts.\"", "Who\n  acts.")]
    [InlineData("|\n  Who\n    acts.\n", "Who", "  acts.")]
    [InlineData(">\n  Who\n  acts.", ">\n  Who\n  acts.")]
    [InlineData("one two # three\n", "one two")]
    [InlineData("one\n  two\n", "one", "two")]
    [InlineData("one \t\n\n \t two  \n  three\n", "one", "two", "three")]
    [InlineData("''\n", "")]
    [InlineData("'one'\n", "one")]
    [InlineData("'one \n\n  two\n  three'\n", "one", "two", "three")]
    [InlineData("'one\n  '\n", "one")]
    [InlineData("\"\"\n", "")]
    [InlineData("\"a\\tb\"\n", "a\\tb")]
    [InlineData("|\n  a\n    b\n\n  c\n", "a", "  b", "", "c")]
    [InlineData("|-\n  a\n  b", "a", "b")]
    [InlineData("|2\n   a\n", " a")]
    [InlineData("|\n  a\u2028    b\u2029\u0085  c\n  d\u2028", "a", "    b", "", "  c", "d", "")]
    [InlineData("a\u2028 b\n", "a", " b")]
    [InlineData("'a\u0085'\n", "a", "")]
    public void The_lines_of_a_text_are_those_that_it_stands_in(string text, params string[] lines) =>
        Assert.Equal(lines, Summary(text).Content.Select(line => Text(text, line)));

    [Fact]
    public void The_end_of_a_text_is_a_place_and_what_is_beyond_is_not()
    {
        var summary = Summary("Who");

        Assert.Equal(new(summary.Span.End, summary.Span.End), summary.Part(3, 0));
        Assert.Equal(summary.Span, summary.Part(3, 1));
    }

    /// <summary>The text at the place of a part, whose lines and columns are those of its offsets.</summary>
    private static string Part(string text, string part)
    {
        var summary = Summary(text);
        var place = summary.Part(summary.Value.IndexOf(part, StringComparison.Ordinal), part.Length);

        Assert.Equal(Marked.At(Head + text, place.Start.Offset), place.Start);
        Assert.Equal(Marked.At(Head + text, place.End.Offset), place.End);
        return Text(text, place);
    }

    private static ScalarSyntax Summary(string text)
    {
        var schema = SchemaParser.Parse(new("a", Head + text));
        Assert.Empty(schema.Diagnostics.Where(found => found.Rule != DiagnosticCatalog.MissingText));
        return schema.Summary!;
    }

    private static string Text(string text, Span place) =>
        (Head + text)[place.Start.Offset..place.End.Offset];
}
