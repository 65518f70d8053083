using Dramatis.Tests.Sample;
using static Dramatis.Tests.Sample.World;

namespace Dramatis.Tests.Facts.Contradictions;

public sealed class DeniedTests
{
    private static readonly Organisation Ministry = new("ministry") { Name = "The ministry" };
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
        Assert.Equal("What one affirms the other denies.", found.Reason);
        Assert.Equal(ClashBetween.TwoSources, found.Between);
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
        AssertPossible("one of them is said only as possible");
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
        AssertPossible("only if both tell of other-talks");
    }

    [Fact]
    public void Several_players_compare_as_a_set()
    {
        var three = new Meeting { Participants = [Vale, Sudland, Norland], On = "2024-05-03" };
        _at.Assert(three);
        _elsewhere.Deny(TalksIn2024);
        Assert.True(Assert.Single(Found).IsCertain);

        _world.Report.At(2).Deny(new Meeting { Participants = [Sudland, Moor], On = "2024" });
        Assert.Single(Found);
    }

    [Fact]
    public void Who_affirms_a_derived_relation_affirms_its_base_and_not_the_other_way_round()
    {
        _at.Assert(new Summit { Participants = [Norland, Sudland], On = "2024-05-03" });
        _elsewhere.Deny(TalksIn2024);
        Assert.True(Assert.Single(Found).IsCertain);

        var other = new World();
        other.Article.At(1).Assert(MayTalks);
        other.Article.At(1).Deny(new Summit { Participants = [Norland, Sudland], On = "2024" });
        Assert.Empty(other.Built.Contradictions());
    }

    [Fact]
    public void A_part_of_the_denied_player_meets_it_and_the_whole_does_not_meet_a_part()
    {
        _at.Assert(new PartOf { Part = Ministry, Whole = Norland });
        _at.Assert(new Meeting { Participants = [Ministry, Sudland], On = "2024-05-03" });
        _elsewhere.Deny(TalksIn2024);
        Assert.True(Assert.Single(Found).IsCertain);

        var other = new World();
        other.Article.At(1).Assert(new PartOf { Part = Ministry, Whole = Norland });
        other.Article.At(1).Assert(MayTalks);
        other.Article.At(1).Deny(new Meeting { Participants = [Ministry, Sudland], On = "2024" });
        Assert.Empty(other.Built.Contradictions());
    }

    [Fact]
    public void Players_said_to_be_one_meet_and_perhaps_if_that_is_only_possible()
    {
        _at.Assert(new Meeting { Participants = [Moor, Sudland], On = "2024-05-03" });
        _elsewhere.Deny(new Meeting { Participants = [Vale, Sudland], On = "2024" });
        Assert.Empty(Found);

        _at.Possibly.Assert(new SameAs { Who = [Vale, Moor] });
        AssertPossible("only if Moor is or belongs to Vale");

        _elsewhere.By(Courier).Assert(new SameAs { Who = [Vale, Moor] });
        Assert.True(Assert.Single(Found).IsCertain);
    }

    [Fact]
    public void What_the_other_leaves_out_is_met_perhaps()
    {
        _at.Assert(new Delivery { Receiver = Sudland, On = "2024-05-03" });
        _elsewhere.Deny(new Delivery { Supplier = Norland, Receiver = Sudland, Goods = "grain", On = "2024" });

        AssertPossible("only if the unnamed supplier is Norland; only if the goods left unsaid is grain");
    }

    [Fact]
    public void What_the_denial_leaves_out_is_denied_whatever_it_is()
    {
        _at.Assert(new Delivery { Supplier = Norland, Receiver = Sudland, Goods = "grain", On = "2024-05-03" });
        _elsewhere.Deny(new Delivery { Receiver = Sudland, On = "2024" });
        Assert.True(Assert.Single(Found).IsCertain);
    }

    [Fact]
    public void A_field_of_another_value_is_not_met()
    {
        _at.Assert(new Delivery { Receiver = Sudland, Goods = "oil", On = "2024-05-03" });
        _elsewhere.Deny(new Delivery { Receiver = Sudland, Goods = "grain", On = "2024" });
        Assert.Empty(Found);
    }

    [Fact]
    public void An_open_list_meets_perhaps_whom_it_does_not_name()
    {
        _at.Assert(new Contact { Parties = [Sudland, Anonymous("partner")], On = "2024-05-03" });
        _elsewhere.Deny(new Contact { Parties = [Norland, Sudland], On = "2024" });
        AssertPossible("only if one of the unnamed parties is Norland");
    }

    [Fact]
    public void Two_anonymous_spokesmen_are_not_one()
    {
        _at.Assert(new Delivery { Supplier = Anonymous("spokesman-1"), Receiver = Sudland, On = "2024-05-03" });
        _elsewhere.Deny(new Delivery { Supplier = Anonymous("spokesman-2"), Receiver = Sudland, On = "2024" });
        _at.Assert(new Contact { Parties = [Sudland, Anonymous("spokesman-1")], On = "2024-05-03" });
        _elsewhere.Deny(new Contact { Parties = [Sudland, Anonymous("spokesman-2")], On = "2024" });
        Assert.Empty(Found);
    }

    [Theory]
    [InlineData("both are said only as probable")]
    [InlineData("only if it rains")]
    [InlineData("one of them is said of several times")]
    [InlineData("one of them is said as a rule")]
    [InlineData("one of them only follows from the wording")]
    [InlineData("one of them was concluded by the encoder")]
    [InlineData("one of them is in doubt: torn")]
    [InlineData("one of them is in doubt: who?")]
    [InlineData("one of them is in doubt: which year?")]
    public void Each_reservation_makes_it_possible_and_says_why(string reason)
    {
        var passage = reason switch
        {
            "both are said only as probable" => _at.Probably,
            "only if it rains" => _at.If("it rains"),
            "one of them is said of several times" => _at.Repeatedly,
            "one of them is said as a rule" => _at.Generally,
            "one of them only follows from the wording" => _at.Implied,
            "one of them was concluded by the encoder" => _at.Infer("from the photograph"),
            "one of them is in doubt: torn" => _at.Doubt("torn"),
            "one of them is in doubt: who?" => _at.Doubt("who?", nameof(Meeting.Participants)),
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
        _elsewhere.By(Moor).Desire(!TalksIn2024);
        _elsewhere.Plan(!TalksIn2024);
        _at.Plan(MayTalks, by: Norland);

        Assert.Empty(Found);
        var found = Assert.Single(_world.Built.Disagreements());
        Assert.Equal((wanted, unwanted, true), (found.First, found.Second, found.IsCertain));
        Assert.Equal("What is demanded by one is not to be for the other.", found.Reason);
    }

    [Fact]
    public void Expectations_of_two_are_no_disagreement_but_a_contradiction()
    {
        _at.By(Vale).Expect(MayTalks);
        _at.By(Moor).Expect(!TalksIn2024);
        Assert.Empty(_world.Built.Disagreements());
    }

    private static Person Anonymous(string id) =>
        new(id) { Name = id, Identification = Identification.Anonymous };

    private Many<Contradiction> Found => _world.Built.Contradictions();

    private void AssertPossible(string reason)
    {
        var found = Assert.Single(Found);
        Assert.False(found.IsCertain);
        Assert.Equal($"What one affirms the other denies; {reason}.", found.Reason);
    }
}
