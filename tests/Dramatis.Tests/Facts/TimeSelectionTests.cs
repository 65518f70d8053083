using Dramatis.Tests.Sample;
using static Dramatis.Tests.Sample.World;

namespace Dramatis.Tests.Facts;

public sealed class TimeSelectionTests
{
    private readonly World _world = new();
    private readonly Passage _at;

    public TimeSelectionTests() => _at = _world.Article.At(1);

    [Fact]
    public void As_of_finds_the_states_that_held_and_those_that_may_have()
    {
        var held = _at.Assert(Recognised with { During = "2020/2024" });
        var open = _at.Assert(Recognised with { During = "2023/.." });
        var unknown = _at.Assert(Recognised);
        var seen = _at.Assert(Recognised with { During = When.AsOf("2022-06") });
        var late = _at.Assert(Recognised with { During = "2024/2026" });
        _at.Assert(Talks with { On = "2022" });

        AssertSelects(claims => claims.AsOf("2021", Truth.Yes), held);
        AssertSelects(claims => claims.AsOf("2024-05", Truth.Yes), open);
        AssertSelects(claims => claims.AsOf("2024-05"), held, open, unknown, seen, late);
        AssertSelects(claims => claims.AsOf("2021"), held, unknown, seen);
    }

    [Fact]
    public void During_finds_what_happened_within_and_what_held_for_some_of_it()
    {
        var happened = _at.Assert(Talks with { On = "2024-05-03" });
        var may = _at.Assert(Talks with { On = "2024" });
        var held = _at.Assert(Recognised with { During = "2020/2025" });
        var unknown = _at.Assert(Talks);
        _at.Assert(Talks with { On = "2023" });
        _at.Assert(new PartOf { Part = Norland, Whole = Sudland });

        AssertSelects(claims => claims.During("2024-05"), happened, may, held, unknown);
        AssertSelects(claims => claims.During("2024-05", Truth.Yes), happened, held);
    }

    [Fact]
    public void Times_as_news_tells_them_are_sorted_by_their_anchors()
    {
        var next = _at.Assert(Talks with { On = When.Next(DayOfWeek.Friday, "2024-05-06") });
        var ago = _at.Assert(Talks with { On = When.Before("2024-05-06", by: "P3D") });
        var worded = _at.Assert(Talks with { On = When.Worded("in spring") });
        var throughout = _at.Assert(Recognised with { During = When.Throughout("P1Y", before: (When)"2024-05-06") });
        var day = _at.Assert(Talks with { On = When.Day("2024-05-06") });

        AssertSelects(claims => claims.ByTime(), throughout, ago, day, next, worded);
        AssertSelects(claims => claims.During("2024-05-03", Truth.Yes), ago, throughout);
    }

    [Fact]
    public void By_time_sorts_stably_with_the_unknown_last()
    {
        var unknown = _at.Assert(Talks);
        var late = _at.Assert(Talks with { On = "2024-05-03" });
        var unanchored = _at.Assert(Talks with { On = When.After(unknown) });
        var seen = _at.Assert(Recognised with { During = When.AsOf("2023-07") });
        var early = _at.Assert(Talks with { On = "2023" });
        var alike = _at.Deny(Talks with { On = "2023" });
        _at.Plan(Talks with { On = "2022" });

        AssertSelects(
            claims => claims.With(Modality.Actual).ByTime(), early, alike, seen, late, unknown, unanchored);
        AssertSelects(claims => claims.ByTime().Denied(), alike);
        Assert.Equal(
            [early, alike, late],
            _world.Built.ClaimsOf<Meeting>().During("2022/2025", Truth.Yes).ByTime().Select(claim => claim.Whole));
    }

    private void AssertSelects(Func<Claims<Relation>, Claims<Relation>> select, params Claim[] expected) =>
        Assert.Equal(expected, select(_world.Built.Claims).Select(claim => claim.Whole));
}
