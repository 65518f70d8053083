using Dramatis.Schema.Diagnostics;
using Dramatis.Schema.Syntax;

namespace Dramatis.Schema.Tests.Syntax;

/// <summary>Where parts of texts stand in the file.</summary>
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
    public void A_part_is_found_where_the_text_stands_as_it_is(string text, string part)
    {
        var place = Part(text, part);

        Assert.Equal(part, Text(text, place));
        Assert.Equal(At(text, place.Start.Offset), place.Start);
        Assert.Equal(At(text, place.End.Offset), place.End);
    }

    [Theory]
    [InlineData("|\n  Who\n  acts\n  here.\n", "Who\nacts", "Who\n  acts")]
    [InlineData("|\n  Who\n  acts\n  here.\n", "acts\nh", "acts\n  h")]
    public void A_part_of_several_lines_has_the_indents_between_them(string text, string part, string expected) =>
        Assert.Equal(expected, Text(text, Part(text, part)));

    [Theory]
    [InlineData("'Who''s acting.'", "acting")]
    [InlineData("\"Who\\x20acts.\"", "acts")]
    [InlineData("Who\n  acts.", "acts")]
    [InlineData(">\n  Who\n  acts.", "acts")]
    [InlineData("|\n  Who acts.\n\n", "acts.\n")]
    public void A_part_of_what_stands_otherwise_is_the_whole(string text, string part) =>
        Assert.Equal(text.TrimEnd(), Text(text, Part(text, part)));

    [Theory]
    [InlineData("Who acts.", "Who acts.")]
    [InlineData("Who\n  acts.", "Who", "acts.")]
    [InlineData("'Who acts.'", "Who acts.")]
    [InlineData("\"Who\n  acts.\"", "Who\n  acts.")]
    [InlineData("|\n  Who\n    acts.\n", "Who", "  acts.")]
    [InlineData(">\n  Who\n  acts.", ">\n  Who\n  acts.")]
    public void The_lines_of_a_text_are_those_that_it_stands_in(string text, params string[] lines) =>
        Assert.Equal(lines, Summary(text).Content.Select(line => Text(text, line)));

    [Fact]
    public void The_end_of_a_text_is_a_place_and_what_is_beyond_is_not()
    {
        var summary = Summary("Who");

        Assert.Equal(new(summary.Span.End, summary.Span.End), summary.Part(3, 0));
        Assert.Equal(summary.Span, summary.Part(3, 1));
    }

    private static Span Part(string text, string part)
    {
        var summary = Summary(text);
        return summary.Part(summary.Value.IndexOf(part, StringComparison.Ordinal), part.Length);
    }

    private static ScalarSyntax Summary(string text) => SchemaParser.Parse(new("a", Head + text)).Summary!;

    private static string Text(string text, Span place) =>
        (Head + text)[place.Start.Offset..place.End.Offset];

    private static Position At(string text, int offset)
    {
        var before = (Head + text)[..offset];
        return new(offset, before.Count(unit => unit == '\n') + 1, offset - before.LastIndexOf('\n'));
    }
}
