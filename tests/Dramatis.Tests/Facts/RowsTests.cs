using CsCheck;

namespace Dramatis.Tests;

public sealed class RowsTests
{
    [Fact]
    public void Without_pairs_there_is_nothing() => Assert.Equal(0, Rows.Of([], [])[0].Length);

    [Fact]
    public void Keys_that_lie_close_have_their_values_ascending() =>
        Assert.Equal([1, 3], Rows.Of([5, 4, 6, 5], [1, 1, 2, 3])[5].ToArray());

    [Fact]
    public void Keys_that_lie_far_apart_have_theirs() =>
        Assert.Equal([1, 3], Rows.Of([7, 2_000_000_000, 7], [1, 2, 3])[7].ToArray());

    [Fact]
    public void A_pair_given_twice_is_there_once() =>
        Assert.Equal([4], Rows.Of([2, 2, 3], [4, 4, 4])[2].ToArray());

    [Theory]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(int.MaxValue)]
    public void Other_keys_have_nothing(int key)
    {
        Assert.Equal(0, Rows.Of([1, 2], [1, 2])[key].Length);
        Assert.Equal(0, Rows.Of([1, 1_000_000], [1, 2])[key].Length);
    }

    [Fact]
    public void Whatever_the_keys_each_has_its_values() =>
        FixedCases.Sample(Gen.Select(Gen.Int[0, 40], Gen.Int[0, 5]).Array[0, 60].Select(Gen.Int[1, 1000]), (steps, spread) =>
        {
            var place = 0;
            var pairs = steps.Select(step => (Key: step.Item1 * spread, Place: place += step.Item2)).ToArray();
            var rows = Rows.Of([.. pairs.Select(static pair => pair.Key)], [.. pairs.Select(static pair => pair.Place)]);
            foreach (var key in Enumerable.Range(0, 42).Select(i => i * spread))
            {
                Assert.Equal(
                    pairs.Where(pair => pair.Key == key).Select(static pair => pair.Place).Distinct(),
                    rows[key].ToArray());
            }
        });
}
