using Dramatis.Tests.Sample;
using static Dramatis.Tests.Sample.World;

namespace Dramatis.Tests.Claims;

public sealed class PassageTests
{
    private readonly World _world = new();

    [Fact]
    public void A_passage_can_be_used_for_many_claims_and_never_changes()
    {
        var plain = _world.Article.At(1);
        _ = plain.By(Vale);
        _ = plain.Possibly;
        _ = plain.Quoted;
        _ = plain.If("it rains");
        _ = plain.Doubt("odd");
        _ = plain.Infer("how");
        _ = plain.As(Norland, "the north");

        var claim = plain.Assert(Talks);

        Assert.Empty(claim.Attribution);
        Assert.Equal(Certainty.Certain, claim.Certainty);
        Assert.False(claim.IsQuoted);
        Assert.Null(claim.Condition);
        Assert.Empty(claim.Doubts);
        Assert.Empty(claim.Inferences);
        Assert.Empty(claim.Wordings);
    }

    [Fact]
    public void Nothing_is_added_before_the_verb()
    {
        _ = _world.ValeSays.Possibly.If(Recognised).As(Norland, "the north");

        Assert.Equal(0, _world.Facts.Count);
        Assert.Empty(_world.Built.Actors<Actor>());
    }

    [Fact]
    public void Each_by_is_one_step_further_in()
    {
        var claim = _world.ValeSays.Assert(Talks);

        Assert.Equal(2, claim.Attribution.Count);
        Assert.Equal([Courier, Radio], claim.Attribution[0].Speakers);
        Assert.Equal([Vale], claim.Attribution[1].Speakers);
        Assert.Equal([Vale], claim.InnermostSpeakers);
    }

    [Fact]
    public void A_condition_keeps_its_polarity_or_its_words()
    {
        var proposition = _world.Article.At(1).If(!Recognised).Expect(new Closure { Facility = Port });
        var words = _world.Article.At(1).If("should the ice melt").Assert(Talks);

        Assert.Equal(!Recognised, proposition.Condition!.What);
        Assert.Equal("should the ice melt", words.Condition!.Words);
        Assert.Null(words.Condition.What);
    }

    [Fact]
    public void A_second_condition_is_refused_instead_of_replacing_the_first()
    {
        var passage = _world.Article.At(1).If("it rains");

        var error = Assert.Throws<InvalidOperationException>(() => passage.If(Recognised));
        Assert.Contains("it rains", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_inference_of_the_whole_is_the_basis_and_one_of_a_part_is_not()
    {
        Assert.Equal(Basis.Inferred, _world.Article.At(1).Infer("from the photograph").Assert(Talks).Basis);
        Assert.Equal(Basis.Stated, _world.Report.At(1).Infer("from the date", "On", "XX-05").Assert(Talks).Basis);
    }

    [Fact]
    public void A_passage_needs_a_place_and_an_attribution_a_speaker()
    {
        Assert.Throws<ArgumentException>(() => _world.Article.At());
        Assert.Throws<ArgumentException>(() => _world.Article.At(1, default(Locator)));
        Assert.Throws<ArgumentException>(() => _world.Article.At(1).By());
    }

    [Fact]
    public void What_is_blank_or_nothing_is_refused_before_the_verb()
    {
        var at = _world.Article.At(1);

        Assert.Throws<ArgumentNullException>(() => at.Said(null!));
        Assert.Throws<ArgumentNullException>(() => at.If(default(Proposition)));
        Assert.Throws<ArgumentException>(() => at.If(" "));
        Assert.Throws<ArgumentNullException>(() => at.As(null!, "the minister"));
        Assert.Throws<ArgumentException>(() => at.As(Vale, " "));
        Assert.Throws<ArgumentException>(() => at.Doubt(" "));
        Assert.Throws<ArgumentException>(() => at.Infer(" "));
    }

    [Fact]
    public void A_doubt_can_point_to_the_other_reading()
    {
        var other = _world.Article.At(1).Assert(new Meeting { Participants = [Norland, Vale] });
        var claim = _world.Article.At(1).Doubt("a name is missing", nameof(Meeting.Participants), other).Assert(Talks);

        Assert.Equal(new("a name is missing", "Participants", other.Id), Assert.Single(claim.Doubts));
    }

    [Fact]
    public void Holders_left_out_are_the_speaker_unless_the_modality_is_nobodys()
    {
        Assert.Equal([Vale], _world.ValeSays.Demand(Talks).EffectiveHolders);
        Assert.Equal([Norland], _world.ValeSays.Demand(Talks, by: Norland).EffectiveHolders);
        Assert.Empty(_world.ValeSays.Plan(Talks).EffectiveHolders);
        Assert.Empty(_world.ValeSays.Attempt(Talks).EffectiveHolders);
        Assert.Empty(_world.ValeSays.Consider(Talks).EffectiveHolders);
        Assert.Empty(_world.ValeSays.Assert(Talks).EffectiveHolders);
    }

    [Fact]
    public void A_caption_reads_from_the_outside_inwards()
    {
        var claim = _world.ValeSays.Possibly.If(!Recognised).Demand(!Talks, by: Norland, to: Sudland);

        Assert.Equal(
            "The Courier and Radio North: Vale: if not: Recognition: Sudland, Norland: possible: "
            + "demanded by Norland of Sudland: not: Norland, Sudland meet",
            claim.ToString());
    }

    [Fact]
    public void A_caption_says_only_what_is_not_as_usual()
    {
        var at = _world.Article.At(1);

        Assert.Equal("Norland, Sudland meet", at.Assert(Talks).Caption);
        Assert.Equal("repeated: Norland, Sudland meet", at.Repeatedly.Assert(Talks).Caption);
        Assert.Equal("uncommitted: general: Norland, Sudland meet", at.Generally.Uncommitted.Assert(Talks).Caption);
        Assert.Equal("if it rains: Norland, Sudland meet", at.If("it rains").Assert(Talks).Caption);
        Assert.Equal("promised to Sudland: Norland, Sudland meet", at.Promise(Talks, to: Sudland).Caption);
        Assert.Equal(
            "not planned by Norland: Norland, Sudland meet", at.Deny(Talks, Modality.Planned, by: Norland).Caption);
        Assert.Equal("", default(Proposition).ToString());
    }

    [Fact]
    public void A_step_of_an_attribution_knows_who_takes_part_in_it()
    {
        var step = _world.ValeSays.Assert(Talks).Attribution[0];

        Assert.True(step.Includes(new Organisation("radio") { Name = "as it is called elsewhere" }));
        Assert.False(step.Includes(Vale));
        Assert.Throws<ArgumentNullException>(() => step.Includes(null!));
    }
}
