using Dramatis.Tests.Sample;
using static Dramatis.Tests.Sample.World;

namespace Dramatis.Tests.Facts.Contradictions;

public sealed class DeniedTests
{
    private static readonly Meeting MayTalks = Talks with { On = "2024-05-03" };
    private static readonly Meeting TalksIn2024 = Talks with { On = "2024" };

    private readonly World _world = new();
    private readonly Passage _at;
    private readonly Passage _elsewhere;

    public DeniedTests() => (_at, _elsewhere) = (_world.Article.At(1), _world.Report.At(1));

    [Fact]
    public void What_one_affirms_and_the_other_denies_for_that_time_is_a_certain_contradiction()
    {
        var (affirmed, denied) = (_at.Assert(MayTalks), _elsewhere.By(Vale).Deny(TalksIn2024));

        var found = Assert.Single(Found);
        Assert.Equal((ContradictionRule.Denied, affirmed, denied), (found.Rule, found.First, found.Second));
        Assert.True(found.IsCertain);
        Assert.Equal("One claim affirms what the other denies.", found.Reason);
        Assert.Equal(ClashBetween.TwoSources, found.Between);
    }

    [Fact]
    public void The_first_time_in_a_year_is_affirmed_for_the_day_and_denied_throughout_the_year_before()
    {
        _at.Assert(Talks with { On = When.Weekday(DayOfWeek.Monday, "2024-05-06") });
        _at.Deny(Talks with { On = When.Throughout("P1Y", before: (When)"2024-05-06") });
        Assert.Empty(Found);

        _elsewhere.Assert(Talks with { On = "2024-02" });
        Assert.True(Assert.Single(Found).IsCertain);
    }

    [Fact]
    public void Times_of_one_anchor_contradict_each_other_whatever_its_day()
    {
        var undated = _world.Article.Source;
        _at.Assert(Talks with { On = When.Day(undated, -1) });
        _elsewhere.Deny(Talks with { On = When.Day(undated) });
        Assert.Empty(Found);

        _elsewhere.Deny(Talks with { On = When.Within("P3D", before: undated) });
        Assert.True(Assert.Single(Found).IsCertain);
    }

    [Fact]
    public void One_speaker_one_source_and_two_are_told_apart()
    {
        _at.By(Courier).By(Vale).Assert(MayTalks);
        _at.Deny(TalksIn2024);
        _elsewhere.By(Vale).Deny(TalksIn2024);
        _world.Report.At(2).Deny(TalksIn2024);

        Assert.Equal(
            [ClashBetween.OneSource, ClashBetween.OneSpeaker, ClashBetween.TwoSources],
            Found.Select(found => found.Between));
    }

    [Fact]
    public void A_source_that_says_both_in_its_own_voice_is_one_speaker()
    {
        _at.Assert(MayTalks);
        _at.Deny(TalksIn2024);
        Assert.Equal(ClashBetween.OneSpeaker, Assert.Single(Found).Between);
    }

    [Fact]
    public void Another_modality_than_the_actual_does_not_touch_whether_it_happened()
    {
        _at.Assert(MayTalks);
        _at.Plan(!TalksIn2024);
        _at.Deny(TalksIn2024, Modality.Planned);
        _at.By(Vale).Demand(!TalksIn2024);
        _at.Expect(!TalksIn2024);

        Assert.Empty(Found);
    }

    [Fact]
    public void A_demand_says_nothing_against_the_state_that_it_wants_changed()
    {
        _at.Assert(Recognised with { During = "2024" });
        _at.By(Vale).Demand(!(Recognised with { During = "2024" }), by: Norland, to: Sudland);

        Assert.Empty(Found);
        Assert.Empty(_world.Built.Disagreements());
    }

    [Fact]
    public void The_uncommitted_and_the_withdrawn_are_left_alone()
    {
        var retracted = _at.Assert(MayTalks);
        _world.Article.At(9).Retract(retracted);
        var superseded = _at.By(Vale).Assert(MayTalks);
        _at.Superseding(superseded).By(Vale).Assert(MayTalks with { On = "2023-05-03" });
        _at.Uncommitted.By(Moor).Assert(MayTalks);
        _elsewhere.Deny(TalksIn2024);

        Assert.Empty(Found);
    }

    [Fact]
    public void Two_that_are_merely_possible_can_live_with_each_other()
    {
        _at.Possibly.Assert(MayTalks);
        _elsewhere.Possibly.Deny(TalksIn2024);
        Assert.Empty(Found);

        _elsewhere.Probably.Deny(TalksIn2024);
        AssertPossible("one claim is only possible");
    }

    [Fact]
    public void Times_that_surely_differ_are_no_contradiction_and_unknown_ones_a_possible_one()
    {
        _at.Assert(MayTalks);
        _elsewhere.Deny(Talks with { On = "2023" });
        Assert.Empty(Found);

        _elsewhere.Deny(Talks);
        AssertPossible("times may differ");
    }

    [Fact]
    public void A_denial_for_a_day_of_the_month_contradicts_only_perhaps()
    {
        _at.Assert(Talks with { On = "2024-05" });
        _elsewhere.Deny(MayTalks);
        AssertPossible("times may differ");
    }

    [Fact]
    public void A_state_that_overlaps_the_denied_time_contradicts()
    {
        _at.Assert(Recognised with { During = "2020/2024" });
        _elsewhere.Deny(Recognised with { During = "2023/2026" });
        Assert.True(Assert.Single(Found).IsCertain);
    }

    [Fact]
    public void A_named_happening_that_is_denied_without_a_time_is_denied_at_all()
    {
        _at.Assert(Talks with { Id = "talks" });
        _elsewhere.Deny(Talks with { Id = "talks" });
        Assert.True(Assert.Single(Found).IsCertain);
    }

    [Fact]
    public void Who_denies_one_happening_does_not_deny_another_and_perhaps_one_without_a_name()
    {
        _at.Assert(MayTalks with { Id = "talks" });
        _elsewhere.Deny(TalksIn2024 with { Id = "other-talks" });
        Assert.Empty(Found);

        _at.Assert(MayTalks);
        AssertPossible("only if both describe other-talks");
    }

    [Theory]
    [InlineData("both claims are only probable")]
    [InlineData("only if it rains")]
    [InlineData("one claim speaks of several times")]
    [InlineData("one claim speaks of a general rule")]
    [InlineData("one claim is only implied by the text")]
    [InlineData("one claim was inferred by the encoder")]
    [InlineData("one claim is in doubt: torn")]
    [InlineData("one claim is in doubt: who?")]
    [InlineData("one claim is in doubt: which year?")]
    public void Each_reservation_makes_it_possible_and_says_why(string reason)
    {
        var passage = reason switch
        {
            "both claims are only probable" => _at.Probably,
            "only if it rains" => _at.If("it rains"),
            "one claim speaks of several times" => _at.Repeatedly,
            "one claim speaks of a general rule" => _at.Generally,
            "one claim is only implied by the text" => _at.Implied,
            "one claim was inferred by the encoder" => _at.Infer("from the photograph"),
            "one claim is in doubt: torn" => _at.Doubt("torn"),
            "one claim is in doubt: who?" => _at.Doubt("who?", nameof(Meeting.Participants)),
            _ => _at.Doubt("which year?", nameof(Meeting.On)),
        };
        passage.Assert(MayTalks);
        _elsewhere.Probably.Deny(TalksIn2024);

        AssertPossible(reason);
    }

    [Fact]
    public void What_is_presupposed_or_doubted_elsewhere_or_probable_on_one_side_is_still_certain()
    {
        _at.Presupposed.Doubt("which room?", nameof(Meeting.Venue)).Assert(MayTalks);
        _elsewhere.Probably.Deny(TalksIn2024);
        Assert.True(Assert.Single(Found).IsCertain);
    }

    [Fact]
    public void Expectations_clash_whoever_has_them_and_plans_only_of_one_holder()
    {
        _at.By(Vale).Expect(MayTalks);
        _at.By(Moor).Expect(!TalksIn2024);
        Assert.Equal(ContradictionRule.Denied, Assert.Single(Found).Rule);

        _at.Plan(MayTalks, by: Norland);
        _at.Plan(!TalksIn2024, by: Sudland);
        _elsewhere.Plan(!TalksIn2024);
        Assert.Single(Found);

        _elsewhere.Plan(!TalksIn2024, by: [Vale, Norland]);
        Assert.Equal(2, Found.Count);
    }

    [Fact]
    public void Two_holders_who_want_opposite_things_disagree()
    {
        var wanted = _at.By(Vale).Demand(MayTalks);
        var unwanted = _elsewhere.By(Moor).Demand(!TalksIn2024, by: Norland);
        var undesired = _elsewhere.By(Moor).Desire(!TalksIn2024);
        _elsewhere.Plan(!TalksIn2024);
        var planned = _at.Plan(MayTalks, by: Norland);

        Assert.Empty(Found);
        var found = _world.Built.Disagreements();
        Assert.Equal(
            [(wanted, unwanted), (wanted, undesired), (planned, undesired)],
            found.Select(static one => (one.First, one.Second)));
        Assert.All(found, static one => Assert.True(one.IsCertain));
        Assert.Equal("It is demanded by one holder, and its opposite by the other.", found[0].Reason);
        Assert.Equal("It is planned by one holder, and its opposite is desired by the other.", found[2].Reason);
    }

    [Fact]
    public void Expectations_of_two_are_no_disagreement_but_a_contradiction()
    {
        _at.By(Vale).Expect(MayTalks);
        _at.By(Moor).Expect(!TalksIn2024);
        Assert.Empty(_world.Built.Disagreements());
    }

    private Many<Contradiction> Found => _world.Built.Contradictions();

    private void AssertPossible(string reason)
    {
        var found = Assert.Single(Found);
        Assert.False(found.IsCertain);
        Assert.Equal($"One claim affirms what the other denies; {reason}.", found.Reason);
    }
}
