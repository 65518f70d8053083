using System.Text;
using System.Text.RegularExpressions;
using CsCheck;
using Dramatis.Schema.Patterns;

namespace Dramatis.Schema.Tests.Patterns;

/// <summary>Random patterns on random texts near the edges of their classes.</summary>
public sealed class PatternPropertyTests
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    [Fact]
    public void Pattern_means_the_same_in_schemas_and_in_generated_code_as_by_definition() => FixedCases.Sample(
        Gen.Int,
        static seed =>
        {
            var random = new Random(seed);
            var drawn = RandomPattern.Draw(random);
            var pattern = Written(drawn);
            var parsed = PatternParser.Parse(pattern);
            Assert.True(parsed.Error is null, $"{pattern}: {parsed.Error?.Reason}");
            var regex = new Regex(parsed.DotNetRegex, Options);
            for (var i = 0; i < 30; i++)
            {
                var characters = RandomPattern.Text(random, pattern);
                var text = string.Concat(characters.Select(char.ConvertFromUtf32));
                var isMatch = drawn.Ends(characters, [0]).Contains(characters.Count);
                Assert.True(PatternMatcher.Matches(pattern, text) == isMatch, $"{pattern} is read otherwise for '{text}'.");
                Assert.True(regex.IsMatch(text) == isMatch, $"{pattern} is {regex}, which is otherwise for '{text}'.");
                Assert.True(parsed.Runs is null || Runs(parsed.Runs, text) == isMatch, $"{pattern} has runs that are otherwise for '{text}'.");
            }
        },
        iter: 3_000);

    [Fact]
    public void Pattern_of_any_size_is_refused_or_runs() => FixedCases.Sample(
        Gen.Int,
        static seed =>
        {
            var random = new Random(seed);
            var pattern = $"({Written(RandomPattern.Draw(random))}){{{random.Next(1, 100)},{random.Next(100, 2000)}}}";
            var parsed = PatternParser.Parse(pattern);
            if (parsed is { Error: null, Runs: null })
            {
                Assert.NotNull(new Regex(parsed.DotNetRegex, Options));
            }
        },
        iter: 1_000);

    [Theory]
    [InlineData("(a|aa)+[bc]")]
    [InlineData("(a|aa){0,600}c")]
    [InlineData("((a?){30}){40}b")]
    [InlineData("(a*)*(a*)*(a*)*b")]
    public void Pattern_that_could_go_back_for_ever_is_decided_at_once(string pattern)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();

        Assert.All(Enumerable.Range(0, 10), i => Assert.False(PatternMatcher.Matches(pattern, new string('a', 100 + i) + "!")));

        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 20);
    }

    [Fact]
    public void Half_a_pair_is_no_character() =>
        Assert.False(PatternMatcher.Matches("[^a]|.", "\uD83D") || PatternMatcher.Matches("\\P{L}", "\uDE00"));

    private static string Written(RandomPattern pattern)
    {
        var text = new StringBuilder();
        pattern.Write(text);
        return text.ToString();
    }

    /// <summary>The loops that generated code has.</summary>
    private static bool Runs(IReadOnlyList<ClassRun> runs, string text)
    {
        var at = 0;
        foreach (var run in runs)
        {
            var start = at;
            while (at < text.Length && at - start < (run.Most ?? int.MaxValue) && run.Set.Any(range => range.First <= text[at] && text[at] <= range.Last))
            {
                at++;
            }

            if (at - start < run.Least)
            {
                return false;
            }
        }

        return at == text.Length;
    }
}
