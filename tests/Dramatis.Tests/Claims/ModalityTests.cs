using Dramatis.Tests.Sample;
using static Dramatis.Tests.Sample.World;

namespace Dramatis.Tests.Claims;

public sealed class ModalityTests
{
    private readonly World _world = new();

    public static TheoryData<Modality> Verbs => [.. Enum.GetValues<Modality>()];

    [Theory]
    [MemberData(nameof(Verbs))]
    public void Every_modality_has_its_verb(Modality modality)
    {
        var claim = Say(modality, Talks);

        Assert.Equal(modality, claim.Modality);
        Assert.Equal(Polarity.Affirmed, claim.Polarity);
        Assert.Equal(Polarity.Affirmed, claim.ModalPolarity);
        Assert.Same(Talks, claim.What);
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public void A_negated_proposition_is_denied_inside_the_modality(Modality modality)
    {
        var claim = Say(modality, !Talks);

        Assert.Equal(Polarity.Denied, claim.Polarity);
        Assert.Equal(Polarity.Affirmed, claim.ModalPolarity);
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public void Deny_denies_the_modality_and_of_what_is_actual_the_proposition(Modality modality)
    {
        var claim = _world.Article.At(1).Deny(Talks, modality);

        var isActual = modality == Modality.Actual;
        Assert.Equal(isActual ? Polarity.Denied : Polarity.Affirmed, claim.Polarity);
        Assert.Equal(isActual ? Polarity.Affirmed : Polarity.Denied, claim.ModalPolarity);
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public void A_modality_left_without_holders_is_the_speakers_own_or_nobodys(Modality modality)
    {
        var claim = Say(_world.ValeSays, modality, Talks);

        var isNobodys = modality is Modality.Actual or Modality.Attempted or Modality.Planned or Modality.Considered;
        Assert.Equal(isNobodys ? [] : [Vale], claim.EffectiveHolders);
        Assert.Empty(claim.Holders);
        Assert.Empty(Say(modality, Talks).EffectiveHolders);
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public void Every_modality_can_be_addressed_to_somebody(Modality modality) =>
        Assert.Equal([Sudland], _world.Article.At(1).Deny(Talks, modality, to: Sudland).Addressees);

    [Theory]
    [MemberData(nameof(Verbs))]
    public void Whatever_the_modality_a_condition_is_not_asserted(Modality modality)
    {
        var claim = Say(_world.Article.At(1).If(Recognised), modality, Talks);

        Assert.Equal(Recognised, claim.Condition!.What);
        Assert.Empty(_world.Built.Facts<IRelation>());
        Assert.Empty(_world.Built.ClaimsOf<Recognition>());
    }

    [Fact]
    public void It_did_not_take_place()
    {
        var claim = _world.Article.At(1).Deny(Talks);

        Assert.Equal((Modality.Actual, Polarity.Denied), (claim.Modality, claim.Polarity));
        Assert.Empty(claim.Attribution);
    }

    [Fact]
    public void Vale_denies_that_it_did()
    {
        var claim = _world.Article.At(1).By(Vale).Deny(Talks);

        Assert.Equal((Modality.Actual, Polarity.Denied), (claim.Modality, claim.Polarity));
        Assert.Equal([Vale], claim.InnermostSpeakers);
    }

    [Fact]
    public void None_is_planned()
    {
        var claim = _world.Article.At(1).Deny(Talks, Modality.Planned);

        Assert.Equal((Polarity.Affirmed, Polarity.Denied), (claim.Polarity, claim.ModalPolarity));
    }

    [Fact]
    public void They_plan_not_to_meet()
    {
        var claim = _world.Article.At(1).Plan(!Talks, by: [Norland, Sudland]);

        Assert.Equal((Polarity.Denied, Polarity.Affirmed), (claim.Polarity, claim.ModalPolarity));
        Assert.Equal([Norland, Sudland], claim.Holders);
    }

    [Fact]
    public void Vale_does_not_say_whether()
    {
        var claim = _world.Article.At(1).By(Vale).Uncommitted.Assert(Talks);

        Assert.Equal((Certainty.Uncommitted, Polarity.Affirmed), (claim.Certainty, claim.Polarity));
    }

    [Fact]
    public void It_is_not_expected_to_means_that_it_is_expected_not_to()
    {
        var lifted = _world.Article.At(1).Expect(!Talks);

        Assert.NotEqual(lifted, _world.Article.At(1).Deny(Talks, Modality.Expected));
        Assert.Equal(Polarity.Denied, lifted.Polarity);
    }

    [Fact]
    public void To_assert_the_opposite_is_to_deny()
    {
        Assert.Equal(_world.Article.At(1).Deny(Talks), _world.Article.At(2).Assert(!Talks));
        Assert.Equal(_world.Article.At(1).Assert(Talks), _world.Article.At(2).Deny(!Talks));
    }

    [Fact]
    public void Holders_and_addressees_are_one_or_several()
    {
        var one = _world.Article.At(1).Demand(!Talks, by: Norland, to: Sudland);
        var several = _world.Article.At(1).Offer(Talks, by: [Norland, Sudland], to: [Vale, Moor]);

        Assert.Equal(([Norland], [Sudland]), (one.Holders, one.Addressees));
        Assert.Equal(([Norland, Sudland], [Vale, Moor]), (several.Holders, several.Addressees));
    }

    private Claim Say(Modality modality, Proposition what) => Say(_world.Article.At(1), modality, what);

    private static Claim Say(Passage passage, Modality modality, Proposition what)
    {
        return modality switch
        {
            Modality.Actual => passage.Assert(what),
            Modality.Attempted => passage.Attempt(what),
            Modality.Planned => passage.Plan(what),
            Modality.Promised => passage.Promise(what),
            Modality.Threatened => passage.Threaten(what),
            Modality.Offered => passage.Offer(what),
            Modality.Considered => passage.Consider(what),
            Modality.Demanded => passage.Demand(what),
            Modality.Recommended => passage.Recommend(what),
            Modality.Desired => passage.Desire(what),
            Modality.Expected => passage.Expect(what),
            _ => throw new ArgumentOutOfRangeException(nameof(modality)),
        };
    }
}
