using Dramatis.Tests.Sample;
using static Dramatis.Tests.Sample.World;

namespace Dramatis.Tests.Facts;

public sealed class SelectionTests
{
    private readonly World _world = new();
    private readonly Passage _at;

    public SelectionTests() => _at = _world.Article.At(1);

    [Fact]
    public void From_selects_by_the_source()
    {
        _at.Assert(Talks);
        var claim = _world.Report.At(1).Assert(Talks);

        AssertSelects(claims => claims.From(_world.Report.Source), claim);
    }

    [Fact]
    public void Said_by_is_the_innermost_speaker_and_through_any_outer_one()
    {
        var reported = _world.ValeSays.Assert(Talks);
        var told = _at.By(Vale).By(Moor).Assert(Talks);
        _at.Assert(Talks);

        AssertSelects(claims => claims.SaidBy(Vale), reported);
        AssertSelects(claims => claims.SaidBy(Radio));
        AssertSelects(claims => claims.Through(Vale), told);
        AssertSelects(claims => claims.Through(Radio), reported);
    }

    [Fact]
    public void In_own_voice_is_without_attribution()
    {
        _at.By(Vale).Assert(Talks);
        AssertSelects(claims => claims.InOwnVoice(), _at.Assert(Talks));
    }

    [Fact]
    public void What_is_planned_what_is_planned_not_to_be_and_what_is_not_planned_are_three()
    {
        var planned = _at.Plan(Talks);
        var avoided = _at.Plan(!Talks);
        var unplanned = _at.Deny(Talks, Modality.Planned);
        var actual = _at.Assert(Talks);
        var denied = _at.Deny(Talks);

        AssertSelects(claims => claims.With(Modality.Planned), planned, avoided);
        AssertSelects(claims => claims.With(Modality.Planned).Affirmed(), planned);
        AssertSelects(claims => claims.With(Modality.Planned).Denied(), avoided);
        AssertSelects(claims => claims.Denied(Modality.Planned), unplanned);
        AssertSelects(claims => claims.Affirmed(), planned, actual);
        AssertSelects(claims => claims.Denied(), avoided, denied);
        AssertSelects(claims => claims.Denied(Modality.Actual), denied);
    }

    [Fact]
    public void Held_by_finds_the_named_holder_and_the_speaker_whose_own_it_is()
    {
        var named = _at.Plan(Talks, by: [Vale, Norland]);
        var own = _world.ValeSays.Desire(Talks);
        _world.ValeSays.Desire(Talks, by: Norland);
        _world.ValeSays.Plan(Talks);

        AssertSelects(claims => claims.HeldBy(Vale), named, own);
    }

    [Fact]
    public void Addressed_to_finds_the_addressee()
    {
        var claim = _at.Promise(Talks, by: Norland, to: [Sudland, Vale]);
        _at.Promise(Talks, by: Norland);

        AssertSelects(claims => claims.AddressedTo(Vale), claim);
    }

    [Fact]
    public void At_least_counts_downwards_from_certain()
    {
        var certain = _at.Assert(Talks);
        var probable = _at.Probably.Assert(Talks);
        var possible = _at.Possibly.Assert(Talks);
        var open = _at.Uncommitted.Assert(Talks);

        AssertSelects(claims => claims.AtLeast(Certainty.Certain), certain);
        AssertSelects(claims => claims.AtLeast(Certainty.Possible), certain, probable, possible);
        AssertSelects(claims => claims.AtLeast(Certainty.Uncommitted), certain, probable, possible, open);
    }

    [Fact]
    public void Conditional_claims_are_found_by_their_condition()
    {
        var onWords = _at.If("it rains").Assert(Talks);
        var onRecognition = _at.If(!Recognised).Assert(Talks);
        _at.Assert(Talks);

        AssertSelects(claims => claims.Conditional(), onWords, onRecognition);
        AssertSelects(claims => claims.If(Recognised), onRecognition);
        AssertSelects(claims => claims.If(Talks with { Remote = true }));
    }

    [Fact]
    public void Doubtful_and_inferred_take_a_part_or_any()
    {
        var whole = _at.Doubt("torn").Infer("from the photograph").Assert(Talks);
        var part = _at.Doubt("which year?", nameof(Meeting.On)).Infer("how", nameof(Meeting.On)).Deny(Talks);
        _at.Plan(Talks);

        AssertSelects(claims => claims.Doubtful(), whole, part);
        AssertSelects(claims => claims.Doubtful("On"), part);
        AssertSelects(claims => claims.Doubtful("on"), part);
        AssertSelects(claims => claims.Doubtful("Host"));
        AssertSelects(claims => claims.Inferred(), whole, part);
        AssertSelects(claims => claims.Inferred(nameof(Meeting.On)), part);
    }

    [Fact]
    public void A_selection_gives_its_actors_sources_and_happenings()
    {
        _at.Assert(Talks with { Id = "talks" });
        _at.By(Vale).Assert(Talks with { Id = "talks", Venue = Port });
        _world.Report.At(1).Assert(new Remark { Speaker = Moor, Subject = Recognised });

        var claims = _world.Built.Claims;
        Assert.Equal([Norland, Sudland], claims.Actors<State>());
        Assert.Equal([Norland, Sudland], claims.Actors<IHost>());
        Assert.Equal([Moor], claims.Actors<Person>());
        Assert.Equal([_world.Article.Source, _world.Report.Source], claims.Sources());
        Assert.Equal([2, 1], claims.Happenings().Select(happening => happening.Claims.Count));
        Assert.Equal("talks", claims.Happenings().First().Id);
    }

    [Fact]
    public void A_typed_claim_passes_the_parts_through()
    {
        var claim = _world.ValeSays.Possibly.If("it rains").Demand(!Talks, by: Norland, to: Sudland);

        var typed = Assert.Single(_world.Built.ClaimsOf<Meeting>());

        Claim untyped = typed;
        Assert.Same(claim, untyped);
        Assert.Same(claim.What, typed.What);
        Assert.Equal((claim.Id, claim.Polarity, claim.Modality), (typed.Id, typed.Polarity, typed.Modality));
        Assert.Equal((claim.Holders, claim.Addressees), (typed.Holders, typed.Addressees));
        Assert.Equal((claim.Certainty, claim.Condition), (typed.Certainty, typed.Condition));
        Assert.Equal((claim.Source, claim.Attribution), (typed.Source, typed.Attribution));
    }

    private void AssertSelects(Func<Claims<Relation>, Claims<Relation>> select, params Claim[] expected) =>
        Assert.Equal(expected, select(_world.Built.Claims).Select(claim => claim.Whole));
}
