using CsCheck;

namespace Dramatis.Tests.Facts.Contradictions;

/// <summary>The greatest sum at one moment, against the sums of all moments.</summary>
public sealed class StakeSweepTests
{
    private static readonly Gen<Stake> GenStake = Gen.Select(Gen.Int[1, 60], Gen.Int[0, 3], Gen.Int[0, 9], Gen.Int[1, 5]).Select(
        static (number, owner, from, length) => new Stake(number, owner, new(from, from + length, from, from + length), 0, true, null));

    [Fact]
    public void The_greatest_sum_is_that_of_some_moment() => FixedCases.Sample(
        GenStake.List[0, 12],
        static stakes => Assert.Equal(
            Enumerable.Range(0, 16).Max(moment => Sum(stakes.FindAll(stake => stake.Time.Start <= moment && moment < stake.Time.End))),
            Sum(StakeSweep.MostAtOnce(stakes, isSure: true))),
        iter: 2_000);

    [Fact]
    public void Many_stakes_of_one_owner_count_once()
    {
        var stakes = Enumerable.Range(1, 100_000).Select(static i => new Stake(i, 1, new(i, 200_000, i, 200_000), i, true, null)).ToList();

        Assert.Equal(100_000, Assert.Single(StakeSweep.MostAtOnce(stakes, isSure: true)).Number);
    }

    private static decimal Sum(List<Stake> held) =>
        held.GroupBy(static stake => stake.Owner).Sum(static own => own.Max(static stake => stake.Number));
}
