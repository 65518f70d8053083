using Dramatis.Tests.Sample;
using static Dramatis.Tests.Sample.World;

namespace Dramatis.Tests.Facts;

/// <summary>Attributions: the speakers, whom they told, the words for it, and belief that nobody spoke.</summary>
public sealed class AttributionTests
{
    private readonly World _world = new();
    private readonly Passage _at;

    public AttributionTests() => _at = _world.Article.At(1);

    [Fact]
    public void A_step_keeps_whom_the_speakers_told_and_the_words_for_it()
    {
        var claim = _at.By(Vale, to: Courier, cue: "told").Assert(Talks);

        var step = Assert.Single(claim.Attribution);
        Assert.Equal([Vale], step.Speakers);
        Assert.Equal([Courier], step.Addressees);
        Assert.Equal(["told"], step.Cues);
        Assert.Equal("Vale (\"told\", to The Courier): Norland, Sudland meet", claim.Caption);
    }

    [Fact]
    public void Whom_they_told_and_belief_are_part_of_the_id_and_cues_are_not()
    {
        var plain = _at.By(Vale).Assert(Talks);
        Assert.Equal(plain.Id, _at.By(Vale, cue: "said").Assert(Talks).Id);
        Assert.NotEqual(plain.Id, _at.By(Vale, to: Courier).Assert(Talks).Id);
        Assert.NotEqual(plain.Id, _at.By(Vale, kind: AttributionKind.Believed).Assert(Talks).Id);
        Assert.NotEqual(_at.By(Vale, to: Courier).Assert(Talks).Id, _at.By([Vale, Courier]).Assert(Talks).Id);
        Assert.NotEqual(_at.By(Vale, to: Courier).By(Moor).Assert(Talks).Id, _at.By(Vale).By(Moor, to: Courier).Assert(Talks).Id);
    }

    [Fact]
    public void A_claim_that_is_made_twice_keeps_the_cues_of_both()
    {
        _at.By(Vale, cue: "denied").Assert(Talks);
        var claim = _world.Article.At(2).By(Vale, cue: "rejected").Assert(Talks);
        Assert.Equal(["denied", "rejected"], claim.Attribution[0].Cues);

        var other = new World();
        other.Article.At(1, 2).By(Vale, cue: "denied").Assert(Talks);
        Assert.False(FactBase.Diff(_world.Built, other.Built).IsEmpty);
    }

    [Fact]
    public void Queries_tell_who_said_it_who_was_told_and_who_believes_it()
    {
        var told = _at.By(Vale, to: Courier, cue: "told").Assert(Talks);
        var believed = _at.By(Vale, kind: AttributionKind.Believed, cue: "considers").Deny(Talks);
        var known = _at.By(Moor).By(Vale, kind: AttributionKind.Known).Assert(Recognised);

        var claims = _world.Built.Claims;
        Assert.Equal([told], claims.SaidBy(Vale).Select(static claim => claim.Whole));
        Assert.Empty(claims.SaidBy(Courier));
        Assert.Equal([told], claims.ToldTo(Courier).Select(static claim => claim.Whole));
        Assert.Equal([believed], claims.BelievedBy(Vale).Select(static claim => claim.Whole));
        Assert.Equal([known], claims.KnownBy(Vale).Select(static claim => claim.Whole));
        Assert.Equal([believed], claims.Cued("considers").Select(static claim => claim.Whole));
        Assert.Equal([told], _world.Built.Involving(Courier).Select(static claim => claim.Whole));
    }

    [Fact]
    public void Every_verb_has_addressees()
    {
        var claim = _at.By(Vale).Assert(Talks, to: [Norland, Sudland]);
        Assert.Equal([Norland, Sudland], claim.Addressees);
        Assert.Equal("Vale: to Norland and Sudland: Norland, Sudland meet", claim.Caption);
        Assert.Equal([Moor], _at.Plan(Talks, by: Vale, to: Moor).Addressees);
        Assert.Equal([Moor], _at.Expect(Talks, to: Moor).Addressees);
        Assert.Equal([Moor], _at.Deny(Talks, to: Moor).Addressees);
        Assert.Equal(2, _world.Built.Claims.AddressedTo(Norland).Concat(_world.Built.Claims.AddressedTo(Sudland)).Count());
    }

    [Fact]
    public void What_is_no_step_is_refused()
    {
        Assert.Throws<ArgumentException>(() => _at.By([]));
        Assert.Throws<ArgumentException>(() => _at.By(default(Many<Actor>), cue: "said"));
        Assert.Throws<ArgumentException>(() => _at.By(Vale, cue: " "));
        var refused = Assert.Throws<ValidationException>(() => _at.By(Vale, kind: (AttributionKind)7).Assert(Talks));
        Assert.Contains("Attribution", refused.Message, StringComparison.Ordinal);
    }
}
