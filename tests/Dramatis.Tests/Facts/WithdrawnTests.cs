using Dramatis.Tests.Sample;
using static Dramatis.Tests.Sample.World;

namespace Dramatis.Tests.Facts;

/// <summary>Claims that were withdrawn in selections, facts about an actor, and ids as texts.</summary>
public sealed class WithdrawnTests
{
    private readonly World _world = new();

    [Fact]
    public void Selections_leave_withdrawn_claims_out_unless_they_are_asked_for()
    {
        var wrong = _world.Article.At(1).Assert(Talks);
        var right = _world.Article.At(2).Superseding(wrong).Assert(Talks with { On = "2024" });
        var facts = _world.Built;

        Claims<Relation>[] selections =
        [
            facts.Involving(Norland), facts.ClaimsOf<Relation>(), facts.ClaimsOf<Relation>().From(_world.Article.Source).ByTime(),
        ];
        Assert.All(selections, one => Assert.Equal(right, Assert.Single(one).Whole));
        Assert.All(selections[..2], one => Assert.Equal(2, one.Affirmed().IncludingWithdrawn().Count()));
        Assert.Equal(right, Assert.Single(facts.Playing(Meeting.Roles.Participants, Norland)).Whole);
        Assert.Equal([wrong, right], facts.Playing(Meeting.Roles.Participants, Norland).IncludingWithdrawn().Select(claim => claim.Whole));
        Assert.Equal([wrong, right], facts.Claims.Select(claim => claim.Whole));
        Assert.Equal([_world.Article.Source], facts.Involving(Norland).Sources());
        Assert.Single(facts.ClaimsOf<Meeting>().Happenings());
        Assert.Equal("1 x Meeting", facts.ClaimsOf<Meeting>().ToString());
        Assert.Equal("2 claims of 2 sources, 2 actors", facts.ToString());
        Assert.Equal("2 claims of 2 sources, 2 actors", _world.Facts.ToString());
    }

    [Fact]
    public void Facts_about_an_actor_name_it_in_any_part()
    {
        _world.Article.At(1).Assert(Talks);
        _world.Article.At(2).Assert(Supported);
        _world.ValeSays.Assert(Rejected);
        _world.Article.At(3).Assert(new Presence { Present = Vale, Area = Port });

        Assert.Equal<Relation>([Talks, Supported], _world.Built.FactsAbout(Norland).Select(fact => fact.What));
        Assert.Equal<Relation>(
            [Supported, new Presence { Present = Vale, Area = Port }], _world.Built.FactsAbout(Vale).Select(fact => fact.What));
    }

    [Fact]
    public void Facts_of_a_date_are_states_that_held_then()
    {
        _world.Article.At(1).Assert(Supported);
        _world.Article.At(2).Assert(Supported with { Supported = Norland, During = null });

        var facts = _world.Built.Facts<Support>();
        Assert.Equal(2, facts.AsOf("2024-05").Count());
        Assert.Equal(Supported, Assert.Single(facts.AsOf("2024-05", Truth.Yes)).What);
        Assert.Null(Assert.Single(facts.AsOf("2025")).What.During);
    }

    [Fact]
    public void A_claim_gives_the_fact_that_it_supports()
    {
        var claim = _world.Article.At(1).Assert(Talks);
        var again = _world.Report.At(1).Assert(Talks);
        var planned = _world.Report.At(2).Plan(Talks, by: Vale);
        var facts = _world.Built;

        Assert.Equal([claim, again], facts.FactOf(again)!.Claims.Select(one => one.Whole));
        Assert.Null(facts.FactOf(planned));
        Assert.Throws<KeyNotFoundException>(() => FactBase.Empty.FactOf(claim));
    }

    [Fact]
    public void A_text_that_is_no_id_finds_nothing()
    {
        var claim = _world.Article.At(1).Assert(Talks);
        var facts = _world.Built;

        Assert.True(facts.TryGet<State>("norland", out var state));
        Assert.Equal(Norland, state);
        Assert.True(facts.TryGet(claim.Id.ToString(), out var found));
        Assert.Equal(claim, found);
        foreach (var text in new[] { "No id!", "", null, "vale" })
        {
            Assert.False(facts.TryGet<State>(text, out _));
            Assert.False(facts.TryGet(text, out _));
        }
    }
}
