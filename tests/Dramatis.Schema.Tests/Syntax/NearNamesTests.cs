using Dramatis.CompilerServices;
using Dramatis.Schema.Diagnostics;

namespace Dramatis.Schema.Tests.Syntax;

public sealed class NearNamesTests
{
    [Theory]
    [InlineData("sumary", "summary")]
    [InlineData("Summary", "summary")]
    [InlineData("smumary", "summary")]
    [InlineData("relatoins", "relations")]
    [InlineData("rolse", "roles")]
    [InlineData("feild", "fields")]
    public void Near_name_is_found(string name, string expected) =>
        Assert.Equal(expected, NearNames.Nearest(name, ["relations", "roles", "summary", "fields"]));

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("colour")]
    [InlineData("sum")]
    public void Far_name_is_not(string name) =>
        Assert.Null(NearNames.Nearest(name, ["relations", "roles", "summary", "fields", "b"]));

    [Fact]
    public void Order_of_the_candidates_does_not_matter()
    {
        Assert.Equal("bold", NearNames.Nearest("fold", ["gold", "bold", "cold"]));
        Assert.Equal("bold", NearNames.Nearest("fold", ["bold", "cold", "gold"]));
    }

    [Theory]
    [InlineData("fold", "gold", "folda", "folda")]
    [InlineData("folds", "fold", "golds", "fold")]
    public void Names_of_other_lengths_are_as_near_as_those_of_the_same(
        string name, string one, string other, string expected)
    {
        Assert.Equal(expected, NearNames.Nearest(name, [one, other]));
        Assert.Equal(expected, NearNames.Nearest(name, [other, one]));
    }

    [Theory]
    [InlineData("name", "rename")]
    [InlineData("abcdef", "bacdxy")]
    [InlineData("a", "ab")]
    [InlineData("ab", "a")]
    [InlineData("ab", "cd")]
    public void More_than_a_third_of_a_name_is_too_far(string name, string candidate) =>
        Assert.Null(NearNames.Nearest(name, [candidate]));

    [Theory]
    [InlineData(64, true)]
    [InlineData(65, false)]
    public void Names_of_64_characters_at_most_are_corrected(int length, bool isFound)
    {
        var candidate = new string('a', length - 1);

        Assert.Equal(isFound ? candidate : null, NearNames.Nearest(new string('a', length), [candidate]));
    }

    [Theory]
    [InlineData(8, true)]
    [InlineData(9, false)]
    public void Eight_edits_are_corrected_at_most(int edits, bool isFound)
    {
        var candidate = new string('a', 60 - edits) + new string('b', edits);

        Assert.Equal(isFound ? candidate : null, NearNames.Nearest(new string('a', 60), [candidate]));
    }

    /// <summary>The distance that is counted in a narrow band is the one of the whole table.</summary>
    [Fact]
    public void Distance_is_exact_up_to_the_limit()
    {
        var random = new Random(1);
        for (var i = 0; i < 20_000; i++)
        {
            var (left, right, limit) = (Text(random), Text(random), random.Next(0, 9));
            Assert.Equal(Math.Min(Whole(left, right), limit + 1), EditDistance.Of(left, right, limit));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("é")]
    public void Distance_of_long_names_is_exact(string more)
    {
        var random = new Random(2);
        for (var i = 0; i < 3_000; i++)
        {
            var left = Letters(random, random.Next(55, 70), 3) + more;
            var right = left.ToUpperInvariant();
            for (var edits = random.Next(0, 6); edits > 0; edits--)
            {
                var at = random.Next(0, right.Length - 1);
                right = random.Next(0, 4) switch
                {
                    0 => right.Remove(at, 1),
                    1 => right.Insert(at, "B"),
                    2 => right.Remove(at, 1).Insert(at, "C"),
                    _ => right.Remove(at, 2).Insert(at, $"{right[at + 1]}{right[at]}"),
                };
            }

            Assert.Equal(Math.Min(Whole(left.ToUpperInvariant(), right), 9), EditDistance.Of(left, right, 8));
        }
    }

    [Fact]
    public void Five_hundred_long_names_among_thousands_allocate_next_to_nothing()
    {
        var random = new Random(1);
        var candidates = Enumerable.Range(0, 3000).Select(_ => Letters(random, 60, 26)).ToList();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 20; i++)
        {
            Assert.Null(NearNames.Nearest(Letters(random, 60, 26), candidates));
        }

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 100_000);
    }

    private static string Text(Random random) => Letters(random, random.Next(0, 12), 3);

    private static string Letters(Random random, int length, int kinds) =>
        new([.. Enumerable.Range(0, length).Select(_ => (char)('a' + random.Next(kinds)))]);

    private static int Whole(string left, string right)
    {
        var cells = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
        {
            for (var j = 0; j <= right.Length; j++)
            {
                cells[i, j] = i == 0 || j == 0 ? i + j : Math.Min(
                    Math.Min(cells[i - 1, j], cells[i, j - 1]) + 1,
                    cells[i - 1, j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    cells[i, j] = Math.Min(cells[i, j], cells[i - 2, j - 2] + 1);
                }
            }
        }

        return cells[left.Length, right.Length];
    }

    [Fact]
    public void Name_of_no_sensible_length_has_none() =>
        Assert.Null(NearNames.Nearest(new string('a', 10_000), [new string('a', 9_999)]));
}
