using Dramatis.Tool.Output;

namespace Dramatis.Tool.Tests;

/// <summary>Carets stand under what they mean, whatever the width of its characters.</summary>
public sealed class ExcerptTests
{
    [Theory]
    [InlineData("  host: [|Persn|]", 80, "  host: Persn", "        ^^^^^")]
    [InlineData("\t\thost: [|Persn|]", 80, "  host: Persn", "        ^^^^^")]
    [InlineData("東京: [|大阪|] }", 80, "東京: 大阪 }", "      ^^^^")]
    [InlineData("'🙂': [|🙂🙂|]", 80, "'🙂': 🙂🙂", "      ^^^^")]
    [InlineData("'e\u0301': [|x|]", 80, "'e\u0301': x", "     ^")]
    [InlineData("host:[||]", 80, "host:", "     ^")]
    [InlineData("a\u001b[31m: [|x|]", 80, "a\u241b[31m: x", "        ^")]
    [InlineData("\u202Eab: [|x|]", 80, "\uFFFDab: x", "     ^")]
    [InlineData("[|abc|]: 0123456789abcdefghij", 20, "abc: 0123456789abcd…", "^^^")]
    [InlineData("0123456789abcdefghij: [|abc|] }", 20, "…89abcdefghij: abc }", "               ^^^")]
    [InlineData("0123456789abcdefghij: [|abc|] }, 0123456789", 20, "…ghij: abc }, 01234…", "       ^^^")]
    [InlineData("[|0123456789abcdefghijklmn|]", 20, "0123456789abcdefghi…", "^^^^^^^^^^^^^^^^^^^^")]
    public void Carets_stand_under_the_span(string marked, int width, string shown, string carets)
    {
        var start = marked.IndexOf("[|", StringComparison.Ordinal);
        var end = marked.IndexOf("|]", StringComparison.Ordinal) - 2;
        var line = marked.Remove(end + 2, 2).Remove(start, 2);

        var excerpt = Excerpt.Of(line, start, end, width);

        Assert.Equal(
            (shown, carets),
            (excerpt.Text, new string(' ', excerpt.Start) + new string('^', excerpt.Length)));
    }

    [Fact]
    public void A_line_of_millions_of_characters_is_shown_around_the_span()
    {
        var line = new string('a', 4_000_000) + "here" + new string('b', 100_000);

        var excerpt = Excerpt.Of(line, 4_000_000, 4_000_004, 40);

        Assert.Equal("…aaaaaaaaaaaaahere" + new string('b', 21) + "…", excerpt.Text);
        Assert.Equal((14, 4), (excerpt.Start, excerpt.Length));
    }
}
