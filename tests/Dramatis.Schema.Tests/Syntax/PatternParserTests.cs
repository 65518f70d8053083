using System.Text.RegularExpressions;
using Dramatis.Schema.Patterns;

namespace Dramatis.Schema.Tests.Syntax;

public sealed class PatternParserTests
{
    [Theory]
    [InlineData("[A-Z]{2}", "AF NO", "A AFG af")]
    [InlineData("", "", "a")]
    [InlineData("Q[0-9]+", "Q1 Q42", "Q q1 1")]
    [InlineData("a|bc|", "a bc", "b abc")]
    [InlineData("(ab){2,3}", "abab ababab", "ab abababab")]
    [InlineData("a{2,}", "aa aaaaa", "a")]
    [InlineData("(a{2})?", " aa", "a aaa aaaa")]
    [InlineData("(a{2,3})*b", "b aab aaaaab", "ab aa")]
    [InlineData("(a+)+", "a aaa", "b")]
    [InlineData("((a?)+)+b", "b ab aab", "a")]
    [InlineData("(a{0}){0}", "", "a")]
    [InlineData("(([ab]{2}){2}){1,2}", "abab abababab", "ab ababab")]
    [InlineData("x.y", "x-y x😀y", "xy x--y")]
    [InlineData("[^a]", "b 😀", "a bb")]
    [InlineData("[😀-😎]", "😀 😎", "😏 a")]
    [InlineData("[a🀀-🃏😀]", "a 🀀 🃏 😀", "🨀 b")]
    [InlineData("[^😀]", "😁 a", "😀")]
    [InlineData("[😀]{2}", "😀😀", "😀 😀😀😀")]
    [InlineData("\\p{Lu}\\p{Ll}*", "Éa Z", "é éA")]
    [InlineData("[\\p{L}0-9]+", "aé9", "-")]
    [InlineData("\\P{L}", "1 😀", "a")]
    [InlineData("[^\\p{L}]", "1 😀", "a")]
    [InlineData("[^\\P{L}]", "a é", "1 😀")]
    [InlineData("[^\\p{L}😀]", "1 😁", "a 😀")]
    [InlineData("[-a]", "- a", "b")]
    [InlineData("[a-]", "- a", "b")]
    [InlineData("[+\\-*/]", "+ - * /", ",")]
    [InlineData("\\(\\)\\[\\]\\{\\}\\^[$]", "()[]{}^$", "()")]
    public void Pattern_matches_whole_values(string pattern, string matching, string others)
    {
        var result = PatternParser.Parse(pattern);

        Assert.Null(result.Error);
        var regex = new Regex(result.DotNetRegex, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
        Assert.All(matching.Split(' '), value => Assert.Matches(regex, value));
        Assert.All(others.Split(' '), value => Assert.DoesNotMatch(regex, value));
    }

    [Theory]
    [InlineData("a\\d", 1, 2, "[0-9]")]
    [InlineData("\\w+", 0, 2, "[A-Za-z0-9_]")]
    [InlineData("^a", 0, 1, "no anchors")]
    [InlineData("a$", 1, 1, "[$]")]
    [InlineData("a\\b", 1, 2, "no anchors")]
    [InlineData("(?=a)", 0, 3, "look-around")]
    [InlineData("(?:a)", 0, 3, "plain groups")]
    [InlineData("(a)\\1", 3, 2, "back-references")]
    [InlineData("a*?", 2, 1, "lazy")]
    [InlineData("*a", 0, 1, "Nothing stands before")]
    [InlineData("a{2", 1, 2, "count")]
    [InlineData("a{,2}", 1, 4, "count")]
    [InlineData("a{3,2}", 1, 5, "ends before")]
    [InlineData("a{99999}", 2, 5, "four digits")]
    [InlineData("(a", 0, 1, "not closed")]
    [InlineData("a)", 1, 1, "closes no group")]
    [InlineData("[a", 0, 1, "not closed")]
    [InlineData("[]", 0, 2, "empty")]
    [InlineData("[z-a]", 1, 3, "ends before")]
    [InlineData("[a-z-[b]]", 4, 1, "hyphen")]
    [InlineData("[[]", 1, 1, "inside a class")]
    [InlineData("a]", 1, 1, "closes nothing")]
    [InlineData("\\p{IsGreek}", 0, 11, "category")]
    [InlineData("a\\", 1, 1, "Nothing follows")]
    [InlineData("(a{500}){500}", 0, 13, "5000")]
    public void What_is_no_pattern_is_told_with_its_place(string pattern, int position, int length, string reason)
    {
        var error = PatternParser.Parse(pattern).Error;

        Assert.NotNull(error);
        Assert.Equal((position, length), (error.Position, error.Length));
        Assert.Contains(reason, error.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Half_a_surrogate_pair_is_no_pattern() =>
        Assert.Equal(1, PatternParser.Parse("a\uD800").Error?.Position);

    [Fact]
    public void Deep_groups_end_in_an_error() =>
        Assert.Contains("64", PatternParser.Parse(new string('(', 10_000)).Error?.Reason, StringComparison.Ordinal);

    [Theory]
    [InlineData("[A-Z]{2}", "A-Z{2,2}")]
    [InlineData("Q[0-9]+", "Q-Q{1,1} 0-9{1,}")]
    [InlineData("[a-z][a-z0-9]*", "a-z{1,1} 0-9a-z{0,}")]
    [InlineData("[0-9]{1,3},?[A-Z]", "0-9{1,3} ,-,{0,1} A-Z{1,1}")]
    [InlineData("[b-da-c]", "a-d{1,1}")]
    [InlineData("", "")]
    public void Simple_pattern_is_told_as_runs(string pattern, string expected)
    {
        var runs = PatternParser.Parse(pattern).Runs;

        Assert.NotNull(runs);
        Assert.Equal(expected, string.Join(" ", runs.Select(Shown)));
    }

    [Theory]
    [InlineData("[a-z]*[a-z]")]
    [InlineData("[a-z]*-?[a-c]")]
    [InlineData("a|b")]
    [InlineData("(a)(b|c)")]
    [InlineData("(ab)+")]
    [InlineData(".{1,5}")]
    [InlineData("\\p{L}")]
    [InlineData("[^a]")]
    [InlineData("😀")]
    public void Pattern_that_a_greedy_loop_could_fail_has_no_runs(string pattern)
    {
        var result = PatternParser.Parse(pattern);

        Assert.Null(result.Error);
        Assert.Null(result.Runs);
    }

    private static string Shown(ClassRun run) =>
        string.Concat(run.Set.Select(range => $"{range.First}-{range.Last}")) + $"{{{run.Least},{run.Most}}}";
}
