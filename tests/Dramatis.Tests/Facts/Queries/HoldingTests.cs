using Dramatis.Tests.Sample;
using static Dramatis.Tests.Sample.World;

namespace Dramatis.Tests.Facts.Queries;

public sealed class HoldingTests
{
    private static readonly Presence s_presence = new() { Present = Norland, Area = Port };
    private static readonly Arrival s_arrival = new() { Who = Norland, Area = Port };
    private static readonly Departure s_departure = new() { Who = Norland, Area = Port };

    private readonly World _world = new();
    private readonly Passage _at;

    public HoldingTests() => _at = _world.Article.At(1);

    [Fact]
    public void A_state_that_is_told_for_a_time_holds_in_it_and_is_over_after_it()
    {
        var told = _at.By(Vale).Assert(s_presence with { During = "2022/2024" });

        Assert.Equal((Truth.Yes, told), Only("2023"));
        Assert.Empty(On("2025"));
        Assert.Empty(On("2021"));
    }

    [Fact]
    public void A_state_that_was_seen_or_begun_may_hold_until_an_event_ends_it()
    {
        var arrival = _at.Assert(s_arrival with { On = "2021" });
        var seen = _at.Assert(s_presence with { During = When.AsOf("2022-03-01") });
        _at.Assert(s_departure with { On = "2023" });

        var held = Assert.Single(On("2022-06"));
        Assert.Equal(Truth.Maybe, held.IsHolding);
        Assert.Equal([arrival, seen], held.For);
        Assert.Equal([DerivationKind.Begins], held.Because.Select(step => step.How));
        Assert.Empty(On("2024"));
    }

    [Fact]
    public void A_state_that_begins_again_may_hold_again()
    {
        _at.Assert(s_arrival with { On = "2021" });
        _at.Assert(s_departure with { On = "2022" });
        var second = _at.Assert(s_arrival with { On = "2023" });

        Assert.Equal((Truth.Maybe, second), Only("2024"));
    }

    [Fact]
    public void Events_in_an_unknown_order_leave_the_state_open()
    {
        var arrival = _at.Assert(s_arrival with { On = "2021" });
        var departure = _at.Assert(s_departure);

        var held = Assert.Single(On("2022"));
        Assert.Equal((Truth.Maybe, arrival, departure), (held.IsHolding, Assert.Single(held.For), Assert.Single(held.Against)));
        Assert.Contains("ends", Assert.Single(held.Because, step => step.How == DerivationKind.Ends).ToString());
    }

    [Fact]
    public void A_denial_for_the_same_time_takes_the_certainty_away_and_a_later_statement_takes_the_denial_away()
    {
        var told = _at.Assert(s_presence with { During = "2022" });
        _world.Report.At(1).Deny(s_presence with { During = "2022" });
        Assert.Equal((Truth.Maybe, told), Only("2022"));

        var later = _world.Report.At(1).Assert(s_presence with { During = "2023" });
        var held = Assert.Single(On("2023"));
        Assert.Equal(Truth.Yes, held.IsHolding);
        Assert.Equal([told, later], held.For);
        Assert.Empty(held.Against);
    }

    [Fact]
    public void The_departure_of_a_whole_ends_the_presence_of_a_part_and_not_the_other_way_round()
    {
        _at.Assert(new PartOf { Part = Vale, Whole = Norland });
        _at.Assert(s_presence with { Present = Vale, During = "2021" });
        var whole = _at.Assert(s_presence with { Present = Sudland, During = "2021" });
        _at.Assert(new PartOf { Part = Moor, Whole = Sudland });
        _at.Assert(s_departure with { On = "2022" });
        _at.Assert(s_departure with { Who = Moor, On = "2022" });

        Assert.Equal((Truth.Maybe, whole), Only("2023"));
    }

    [Fact]
    public void Players_that_are_one_have_one_state_and_possible_claims_tell_none()
    {
        _at.Assert(new SameAs { Who = [Norland, Sudland] });
        var first = _at.Assert(s_presence with { During = "2022" });
        var second = _at.Assert(s_presence with { Present = Sudland, During = "2022" });
        _at.Possibly.Assert(s_presence with { Present = Vale, During = "2022" });
        _at.Plan(s_presence with { Present = Moor, During = "2022" });

        Assert.Equal([first, second], Assert.Single(On("2022")).For);
    }

    [Fact]
    public void A_state_without_a_time_and_a_probable_one_may_hold()
    {
        _at.Assert(s_presence);
        _at.Probably.Assert(s_presence with { Present = Sudland, During = "2022" });

        Assert.Equal([Truth.Maybe, Truth.Maybe], On("2022").Select(held => held.IsHolding));
    }

    [Fact]
    public void Circles_of_parts_and_of_sameness_end()
    {
        _at.Assert(new PartOf { Part = Norland, Whole = Sudland });
        _at.Assert(new PartOf { Part = Sudland, Whole = Norland });
        _at.Assert(new SameAs { Who = [Vale, Moor] });
        _at.Assert(new SameAs { Who = [Moor, Vale] });
        _at.Assert(s_presence with { Present = Sudland, During = "2021" });
        _at.Assert(s_departure with { On = "2022" });

        Assert.Empty(On("2023"));
    }

    [Fact]
    public void Twice_the_claims_about_one_actor_take_little_more_than_twice_the_memory()
    {
        var (half, full) = (Allocated(5_000), Allocated(10_000));

        Assert.InRange(full, half, (long)(2.5 * half));
    }

    // One actor comes, is seen and leaves, a claim for each year, and is elsewhere besides.
    private static long Allocated(int count)
    {
        var world = new World();
        var at = world.Article.At(1);
        for (var i = 0; i < count; i++)
        {
            var area = new Place($"area{i / 2}") { Name = $"Area {i / 2}" };
            _ = (i % 4) switch
            {
                0 => at.Assert(s_arrival with { Area = area, On = "2021" }),
                1 => at.Assert(s_departure with { Area = area, On = $"2022-01-{1 + (i % 28):00}" }),
                2 => at.Assert(s_arrival with { On = new DateOnly(1900, 1, 1).AddDays(i) }),
                _ => at.Assert(s_departure with { On = new DateOnly(1900, 1, 1).AddDays(i) }),
            };
        }

        var facts = world.Built;
        var before = GC.GetAllocatedBytesForCurrentThread();
        facts.Holding<Presence>("1999");
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private Many<Holding<Presence>> On(When moment) => _world.Built.Holding<Presence>(moment);

    private (Truth, Claim) Only(When moment)
    {
        var held = Assert.Single(On(moment));
        return (held.IsHolding, Assert.Single(held.For));
    }
}
