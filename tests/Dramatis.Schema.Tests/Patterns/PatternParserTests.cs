using System.Text.RegularExpressions;
using Dramatis.Schema.Patterns;

namespace Dramatis.Schema.Tests.Patterns;

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
    [InlineData("[^,]+", "Smith - .-+", ", a,")]
    [InlineData("[\\--9]+", "-./09", ", :")]
    [InlineData("[+-\\-]+", "+-,", ". *")]
    [InlineData("[^\\--\\|\\p{Zs}\\p{Lu}]", "+ , } é", "0 - | A \u00A0")]
    [InlineData("[\\--\\|\\p{Lu}]", "0 - | É", "+ , } é")]
    [InlineData("\\(\\)\\[\\]\\{\\}\\^[$]", "()[]{}^$", "()")]
    [InlineData("\\\\", "\\", "a")]
    [InlineData("a|bc", "a bc", " b abc")]
    [InlineData("[a-zb]", "a b z", "{")]
    [InlineData("[\\P{L}😀]", "1 😀 😁", "a")]
    [InlineData("[^\\P{L}😀]", "a é", "1 😀 😁")]
    [InlineData("[^a-\U0010FFFE]", "A \U0010FFFF", "a \U0010FFFE")]
    [InlineData("[\U00010000-\U00010FFF]{2}", "\U00010000\U00010FFF", "\U00010000 \U00010000\U00011000")]
    [InlineData("[\U00010000-\U00010800]", "\U00010000 \U000103FF \U000107FF \U00010800", "\uFFFD \U00010801 \U00010BFF")]
    [InlineData("[\U00010001-\U00010400]", "\U00010001 \U000103FF \U00010400", "\U00010000 \U00010401")]
    [InlineData("[\U00010001-\U00010C01]", "\U000103FF \U00010400 \U00010BFF \U00010C01", "\U00010000 \U00010C02")]
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
    [InlineData("*a", 0, 1, "There is nothing to repeat before")]
    [InlineData("a{2", 1, 2, "count")]
    [InlineData("a{,2}", 1, 4, "count")]
    [InlineData("a{3,2}", 1, 5, "greater than its maximum")]
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
    [InlineData("(a{500}){500}", 0, 13, "250000 characters")]
    [InlineData("a{5001}", 0, 7, "5001 characters")]
    [InlineData("a{0,5001}", 0, 9, "5001 characters")]
    [InlineData("(ab){951}", 0, 9, "1902 characters")]
    [InlineData(".{0,667}x", 0, 9, "three")]
    [InlineData("[^ ]{1,200}( [^ ]{1,200}){0,9}", 0, 30, "'length'")]
    [InlineData("(){9999}", 0, 8, "9999 characters")]
    [InlineData("((){9999}){9999}", 0, 16, "99980001 characters")]
    [InlineData("a**", 2, 1, "lazy")]
    [InlineData("a+{2}", 2, 1, "lazy")]
    [InlineData("^a", 0, 1, "'\\^'")]
    [InlineData("a(?", 1, 2, "look-around")]
    [InlineData("a[]", 1, 2, "empty")]
    [InlineData("[a-", 2, 1, "hyphen")]
    [InlineData("[a-c-e]", 4, 1, "hyphen")]
    [InlineData("[a-\\d]", 3, 2, "[0-9]")]
    [InlineData("[a-\\p{L}]", 1, 7, "category cannot end")]
    [InlineData("\\p", 0, 2, "category")]
    [InlineData("\\pL}", 0, 2, "category")]
    [InlineData("\\0", 0, 2, "back-references")]
    [InlineData("\\9", 0, 2, "back-references")]
    [InlineData("\\ ", 0, 2, "no '\\ '")]
    [InlineData("\\~", 0, 2, "no '\\~'")]
    [InlineData("\\é", 0, 2, "no '\\...'")]
    [InlineData("\\\t", 0, 2, "no '\\...'")]
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

    [Theory]
    [InlineData("a", "a")]
    [InlineData("(a)+", "a+")]
    [InlineData("\\.", "\\.")]
    [InlineData("é", "\\u00E9")]
    [InlineData(" ~", " ~")]
    [InlineData("\t", "\\u0009")]
    [InlineData("\u007F", "\\u007F")]
    [InlineData("[a-z]{2,3}", "[a-z]{2,3}")]
    [InlineData("[ab]", "[ab]")]
    [InlineData("[cae]", "[ace]")]
    [InlineData("[a-cd-f]", "[a-f]")]
    [InlineData("😀", "(?:\\uD83D\\uDE00)")]
    public void Pattern_is_written_as_one_would_write_it(string pattern, string expected) =>
        Assert.Equal($@"\A(?:{expected})\z", PatternParser.Parse(pattern).DotNetRegex);

    [Fact]
    public void Last_character_of_two_bytes_is_one_like_others()
    {
        var result = PatternParser.Parse("[a-\uFFFF]+");

        Assert.Matches(result.DotNetRegex, "a\uFFFF");
        Assert.DoesNotMatch(result.DotNetRegex, "😀");
        Assert.Equal("a-\uD7FF\uE000-\uFFFF{1,}", Assert.Single(result.Runs!.Select(Shown)));
    }

    [Theory]
    [InlineData("a", 5000)]
    [InlineData("(a)", 65)]
    [InlineData("(ab)+", 475)]
    [InlineData("[^a]", 633)]
    public void Pattern_may_be_long(string part, int times) =>
        Assert.Null(PatternParser.Parse(string.Concat(Enumerable.Repeat(part, times))).Error);

    [Theory]
    [InlineData(64, true)]
    [InlineData(65, false)]
    public void Groups_are_nested_64_deep_at_most(int depth, bool isRead)
    {
        var pattern = new string('(', depth) + "a" + new string(')', depth);

        Assert.Equal(isRead, PatternParser.Parse(pattern).Error is null);
    }

    [Fact]
    public void Deep_groups_end_in_an_error() =>
        Assert.Contains("64", PatternParser.Parse(new string('(', 10_000)).Error?.Reason, StringComparison.Ordinal);

    [Theory]
    [InlineData("[A-Z]{2}", "A-Z{2,2}")]
    [InlineData("Q[0-9]+", "Q-Q{1,1} 0-9{1,}")]
    [InlineData("[a-z][a-z0-9]*", "a-z{1,1} 0-9a-z{0,}")]
    [InlineData("[0-9]{1,3},?[A-Z]", "0-9{1,3} ,-,{0,1} A-Z{1,1}")]
    [InlineData("[b-da-c]", "a-d{1,1}")]
    [InlineData("[a-zb]", "a-z{1,1}")]
    [InlineData("(a)+b{1000}", "a-a{1,} b-b{1000,1000}")]
    [InlineData("[a-z]*-[a-z]", "a-z{0,} ---{1,1} a-z{1,1}")]
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
    [InlineData("[a-c0-9]*[0-9]")]
    [InlineData("[0-9]*[a-c0-9]")]
    [InlineData("[a-c]*[c-e]")]
    [InlineData("[c-e]*[a-c]")]
    [InlineData("[a-e]*[c-d]")]
    [InlineData("[c-d]*[a-e]")]
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
