using Dramatis.Tests.Sample;
using static Dramatis.Tests.Sample.World;

namespace Dramatis.Tests.Facts.Contradictions;

public sealed class TotalTests
{
    private readonly World _world = new();

    [Fact]
    public void Shares_of_more_than_the_whole_at_one_time_are_one_finding_about_all()
    {
        var told = Told((Vale, "50", "2024"), (Moor, "40", "2023/2025"), (Norland, "30", "2024"));

        var clash = Assert.Single(told);
        Assert.Equal((ClashKind.Contradiction, ContradictionRule.Total, true), (clash.Kind, clash.Rule, clash.IsCertain));
        Assert.Equal(2, clash.Against.Count);
        Assert.Equal("The share of 3 claims for company The Courier is 120 together, and 100 is the most at one time.", clash.Reason);
    }

    [Fact]
    public void Claims_that_are_not_needed_for_too_much_are_left_out()
    {
        var clash = Assert.Single(Told((Vale, "50", "2024"), (Moor, "60", "2024"), (Norland, "1", "2024")));

        Assert.Single(clash.Against);
    }

    [Fact]
    public void Shares_of_the_whole_are_none() => Assert.Empty(Told((Vale, "60", "2024"), (Moor, "40", "2024")));

    [Fact]
    public void Shares_at_different_times_are_none() => Assert.Empty(Told((Vale, "100", "2021"), (Moor, "100", "2023")));

    [Fact]
    public void Shares_that_are_sold_at_a_moment_are_not_counted_twice()
    {
        Assert.Empty(Told((Vale, "100", "2020/2023-06-30"), (Moor, "100", "2023-07-01/2025")));
        Assert.Empty(new World().Told((Vale, "100", "2020/2023-06-30"), (Moor, "100", "2023-06-30/2025")));
    }

    [Fact]
    public void One_owner_told_twice_counts_once()
    {
        Assert.Empty(Told((Vale, "60", "2024"), (Vale, "70", "2024")));
        Assert.Single(new World().Told((Vale, "60", "2024"), (Vale, "70", "2024"), (Moor, "35", "2024")));
    }

    [Fact]
    public void Owners_who_are_the_same_count_once()
    {
        _world.Report.At(1).Assert(new SameAs([Vale, Moor]));

        Assert.Empty(Told((Vale, "60", "2024"), (Moor, "70", "2024")));
    }

    [Fact]
    public void Share_of_a_part_may_be_counted_in_that_of_its_whole()
    {
        _world.Report.At(1).Assert(new PartOf(Radio, Norland));

        Assert.False(Assert.Single(Told((Radio, "60", "2024"), (Norland, "70", "2024"))).IsCertain);
    }

    [Fact]
    public void Approximate_shares_and_unknown_times_leave_it_open()
    {
        Assert.False(Assert.Single(Told((Vale, "~60", "2024"), (Moor, "70", "2024"))).IsCertain);
        Assert.False(Assert.Single(new World().Told((Vale, "60", null), (Moor, "70", "2024"))).IsCertain);
    }

    [Fact]
    public void Least_shares_count_with_what_they_are_at_least()
    {
        Assert.True(Assert.Single(Told((Vale, "60..", "2024"), (Moor, "70", "2024"))).IsCertain);
        Assert.Empty(new World().Told((Vale, "..60", "2024"), (Moor, "70", "2024")));
    }

    [Fact]
    public void Owners_whom_nobody_names_may_be_one() => Assert.Empty(Told((null, "60", "2024"), (null, "70", "2024")));

    [Fact]
    public void Denied_and_planned_shares_are_not_counted()
    {
        _world.Article.At(1).Deny(Share(Moor, "70", "2024"));
        _world.Article.At(1).Plan(Share(Norland, "70", "2024"));

        Assert.Empty(Told((Vale, "60", "2024")));
    }

    [Fact]
    public void Two_shares_that_are_only_possible_are_none()
    {
        _world.Article.At(1).Possibly.Assert(Share(Vale, "60", "2024"));
        _world.Article.At(1).Possibly.Assert(Share(Moor, "70", "2024"));

        Assert.Empty(_world.Built.Clashes());
    }

    internal static Shareholding Share(Agent? owner, string share, string? time) => new()
    {
        Owner = owner,
        Company = Courier,
        Share = Quantity.Parse(share),
        During = time is null ? null : When.Parse(time),
    };

    private List<Clash> Told(params ReadOnlySpan<(Agent? Owner, string Share, string? Time)> shares) => _world.Told(shares);
}

internal static class TotalWorld
{
    public static List<Clash> Told(this World world, params ReadOnlySpan<(Agent? Owner, string Share, string? Time)> shares)
    {
        foreach (var (owner, share, time) in shares)
        {
            world.Article.At(1).Assert(TotalTests.Share(owner, share, time));
        }

        return [.. world.Built.Clashes()];
    }
}
