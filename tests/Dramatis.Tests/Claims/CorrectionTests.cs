using Dramatis.Tests.Sample;
using static Dramatis.Tests.Sample.World;

namespace Dramatis.Tests.Claims;

public sealed class CorrectionTests
{
    private readonly World _world = new();

    [Fact]
    public void A_superseded_claim_stays_and_is_no_fact()
    {
        var wrong = _world.Article.At(1).Assert(Talks);
        var right = _world.Article.At(9).Superseding(wrong).Assert(new Contact { Parties = [Norland, Sudland] });

        var facts = _world.Built;
        Assert.Equal([wrong.Id], right.Supersedes);
        Assert.True(facts.IsWithdrawn(wrong));
        Assert.False(facts.IsWithdrawn(right));
        Assert.Equal(wrong, facts.Get(wrong.Id));
        Assert.Empty(facts.Facts<Meeting>());
        Assert.Single(facts.Facts<Contact>());
    }

    [Fact]
    public void A_retraction_takes_back_without_saying_the_opposite()
    {
        var claim = _world.Article.At(1).Plan(Talks, by: Norland);
        var retraction = _world.Report.At(1).Retract(claim);

        Assert.Equal([claim.Id], retraction.Retracts);
        Assert.Equal(Certainty.Uncommitted, retraction.Certainty);
        Assert.Equal(claim.Proposition, retraction.Proposition);
        Assert.Equal((Modality.Planned, Norland), (retraction.Modality, Assert.Single(retraction.Holders)));
        Assert.True(_world.Built.IsWithdrawn(claim));
    }

    [Fact]
    public void A_denial_that_was_withdrawn_contests_nothing()
    {
        _world.Article.At(1).Assert(Talks);
        var denial = _world.Report.At(1).Deny(Talks);
        Assert.True(Assert.Single(_world.Built.Facts<Meeting>()).IsContested);

        _world.Report.At(2).Retract(denial);

        Assert.False(Assert.Single(_world.Built.Facts<Meeting>()).IsContested);
    }
}
