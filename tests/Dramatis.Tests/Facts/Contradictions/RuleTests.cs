using Dramatis.Tests.Sample;
using static Dramatis.Tests.Sample.World;

namespace Dramatis.Tests.Facts.Contradictions;

public sealed class RuleTests
{
    private static readonly Organisation Ministry = new("ministry") { Name = "The ministry" };

    private readonly World _world = new();
    private readonly Passage _at;
    private readonly Passage _elsewhere;

    public RuleTests() => (_at, _elsewhere) = (_world.Article.At(1), _world.Report.At(1));

    [Fact]
    public void A_plan_contradicts_that_there_is_none()
    {
        var planned = _at.Plan(Talks with { On = "2024-05" }, by: Norland);
        var unplanned = _elsewhere.By(Vale).Deny(Talks with { On = "2024" }, Modality.Planned);

        var found = Single(ContradictionRule.NoSuchPlan);
        Assert.Equal((planned, unplanned, true), (found.First, found.Second, found.IsCertain));
        Assert.Equal("One claim says that it is planned, the other that it is not.", found.Reason);
    }

    [Fact]
    public void A_plan_of_nobody_in_particular_contradicts_perhaps_that_somebody_has_none()
    {
        _at.Plan(Talks with { On = "2024-05" });
        _elsewhere.Deny(Talks with { On = "2024" }, Modality.Planned, by: Sudland);

        var found = Single(ContradictionRule.NoSuchPlan);
        Assert.False(found.IsCertain);
        Assert.EndsWith("; only if the unnamed holder is Sudland.", found.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_does_not_contradict_that_another_has_none_nor_that_one_plans_the_opposite()
    {
        _at.Plan(Talks, by: Norland);
        _elsewhere.Deny(Talks, Modality.Planned, by: Sudland);
        _elsewhere.Deny(!Talks, Modality.Planned);
        _elsewhere.Deny(Talks, Modality.Considered);
        Assert.Empty(Found);
    }

    [Fact]
    public void That_there_is_no_plan_never_touches_whether_it_happened()
    {
        _elsewhere.Deny(Talks with { On = "2024" }, Modality.Planned);
        _elsewhere.Deny(!(Talks with { On = "2024" }), Modality.Planned);
        _at.Assert(Talks with { On = "2024-05" });
        _at.Attempt(Talks with { On = "2024-05" });
        _at.Expect(Talks with { On = "2024-05" });

        Assert.Empty(Found);
        Assert.False(Assert.Single(_world.Built.Facts<Meeting>()).IsContested);
    }

    [Fact]
    public void The_plan_not_to_meet_covers_that_there_is_no_plan_not_to_meet_in_May()
    {
        var avoided = _at.Plan(!(Talks with { On = "2024" }), by: Norland);
        var denied = _elsewhere.Deny(!(Talks with { On = "2024-05" }), Modality.Planned, by: Norland);

        var found = Single(ContradictionRule.NoSuchPlan);
        Assert.Equal((avoided, denied, true), (found.First, found.Second, found.IsCertain));
    }

    [Fact]
    public void Of_an_exclusive_relation_only_one_can_hold_at_a_time()
    {
        var (first, second) = (_at.Assert(Office), _elsewhere.Assert(Office with { Holder = Moor, During = "2023" }));

        var found = Single(ContradictionRule.Exclusive);
        Assert.Equal((first, second, true), (found.First, found.Second, found.IsCertain));
        Assert.Equal(
            "Only one can hold for institution Norland, title Minister, but the holder differs: Vale, Moor.",
            found.Reason);
    }

    [Fact]
    public void Exclusive_leaves_alone_what_is_of_another_time_or_combination_or_unidentified_or_left_out()
    {
        var spokesman = new Person("spokesman") { Identification = Identification.Anonymous };
        _at.Assert(Office);
        _at.Assert(Office with { Holder = Moor, During = "2025" });
        _at.Assert(Office with { Holder = Moor, Title = "Envoy" });
        _at.Assert(Office with { Holder = Moor, Institution = Sudland });
        _at.Assert(Office with { Holder = Moor, Institution = null });
        _at.Assert(Office with { Holder = Moor, Institution = null, During = "2023" });
        _at.Assert(Office with { Holder = spokesman });
        _at.Assert(Office with { During = "2023" });
        _at.Expect(Office with { Holder = Moor });
        _at.Assert(new OfficeHolding { Holder = Vale, Institution = Norland, Title = "Member", During = "2023" });
        _at.Assert(new OfficeHolding { Holder = Moor, Institution = Norland, Title = "Member", During = "2023" });

        Assert.Empty(Found);
    }

    [Fact]
    public void Two_holders_said_to_be_one_hold_an_exclusive_office_together()
    {
        _at.Assert(Office);
        _elsewhere.Assert(Office with { Holder = Moor });
        _at.Possibly.Assert(new SameAs { Who = [Vale, Moor] });
        var found = Single(ContradictionRule.Exclusive);
        Assert.EndsWith("; only if Vale and Moor are not the same.", found.Reason, StringComparison.Ordinal);

        _at.Assert(new SameAs { Who = [Vale, Moor] });
        Assert.Empty(Found);
    }

    [Fact]
    public void An_exclusive_institution_may_go_by_two_names()
    {
        _at.Assert(Office);
        _elsewhere.Assert(Office with { Holder = Moor, Institution = Ministry });
        Assert.Empty(Found);

        _at.Assert(new SameAs { Who = [Ministry, Norland] });
        Assert.True(Single(ContradictionRule.Exclusive).IsCertain);
    }

    [Fact]
    public void Relations_that_exclude_each_other_cannot_hold_at_one_time()
    {
        var (supported, rejected) = (_at.Assert(Supported), _elsewhere.Assert(Rejected));

        var found = Single(ContradictionRule.Excludes);
        Assert.Equal((supported, rejected, true), (found.First, found.Second, found.IsCertain));
        Assert.Equal("Support and Rejection cannot hold at the same time between the same players.", found.Reason);
    }

    [Fact]
    public void Excludes_leaves_alone_other_players_other_times_and_what_is_not_actual_and_affirmed()
    {
        _at.Assert(Supported);
        _at.Assert(Rejected with { Opponent = Sudland, Opposed = Norland });
        _at.Assert(Rejected with { During = "2025" });
        _at.Deny(Rejected with { During = "2024" });
        _at.By(Vale).Desire(Rejected);
        Assert.Empty(Found);
    }

    [Fact]
    public void A_part_excludes_for_the_whole_either_way_and_what_is_left_out_perhaps()
    {
        _at.Assert(new PartOf { Part = Ministry, Whole = Norland });
        _at.Assert(Rejected with { Opponent = Ministry });
        _elsewhere.Assert(Supported);
        Assert.True(Single(ContradictionRule.Excludes).IsCertain);

        var other = new World();
        other.Article.At(1).Assert(Supported with { Supported = null });
        other.Article.At(1).Assert(Rejected);
        var found = Assert.Single(other.Built.Contradictions());
        Assert.EndsWith("; only if the unnamed opposed is Sudland.", found.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void One_happening_cannot_have_two_venues_or_times()
    {
        var bay = new Place("bay") { Name = "The bay" };
        _at.Assert(Talks with { Id = "talks", Venue = Port, On = "2024-05" });
        _elsewhere.Assert(Talks with { Id = "talks", Venue = bay });
        _elsewhere.By(Vale).Assert(Talks with { Id = "talks", On = "2023" });

        var found = Found;
        Assert.All(found, one => Assert.Equal((ContradictionRule.SameHappening, true), (one.Rule, one.IsCertain)));
        Assert.Equal(
            [
                "Both describe talks, but the venue differs: The port, The bay.",
                "Both describe talks, but the times differ: 2024-05, 2023.",
            ],
            found.Select(one => one.Reason));
    }

    [Fact]
    public void Tellings_of_one_happening_may_complete_each_other()
    {
        var somebody = new State("somebody") { Identification = Identification.Anonymous };
        _at.Assert(Talks with { Id = "talks", Venue = Port, On = "2024-05" });
        _at.Assert(Talks with { Id = "talks", On = "2024" });
        _at.Assert(Talks with { Id = "talks", Host = somebody });
        _at.Assert(Talks with { Id = "talks", Host = Courier });
        _at.Assert(new Meeting { Id = "talks", Participants = [Norland, Sudland, Vale] });
        _at.Demand(Talks with { Id = "talks", On = "2022" }, by: Vale);
        _at.Demand(Talks with { Id = "talks", On = "2021" }, by: Moor);
        Assert.Empty(Found);
    }

    [Fact]
    public void A_denial_for_another_time_is_no_other_telling_of_a_happening()
    {
        _at.Assert(Talks with { Id = "talks", On = "2024-05" });
        _at.Deny(Talks with { Id = "talks", On = "2023" });
        Assert.Empty(Found);
    }

    [Fact]
    public void The_encoder_notes_what_no_rule_can_see()
    {
        var (talks, planned) = (_at.Assert(Talks), _elsewhere.Plan(Recognised));
        var encoder = _world.Facts.Read(new Source("encoder"));
        encoder.At(1).Assert(new Conflict { Claims = [talks, planned] });
        _elsewhere.Assert(new Conflict { Claims = [talks, _elsewhere.Assert(Recognised)] });

        var found = Single(ContradictionRule.Noted);
        Assert.Equal((talks, planned, true), (found.First, found.Second, found.IsCertain));
    }

    [Fact]
    public void Of_three_in_a_note_each_two_clash_only_if_the_third_is_true()
    {
        var claims = new[] { _at.Assert(Talks), _at.Assert(Recognised), _at.Assert(Office) };
        _world.Facts.Read(new Source("encoder")).At(1).Assert(new Conflict { Claims = [.. claims] });

        Assert.Equal(3, Found.Count);
        Assert.All(Found, found => Assert.Equal(
            "The encoder notes that they cannot both be true; only if the others that the note names are true.",
            found.Reason));
    }

    private Many<Contradiction> Found => _world.Built.Contradictions();

    private Contradiction Single(ContradictionRule rule)
    {
        var found = Assert.Single(Found);
        Assert.Equal(rule, found.Rule);
        return found;
    }
}
