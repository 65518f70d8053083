using Dramatis.Tests.Sample;
using static Dramatis.Tests.Sample.World;

namespace Dramatis.Tests.Claims;

public sealed class UnitingTests
{
    private readonly World _world = new();

    [Fact]
    public void The_same_read_again_is_one_claim_with_the_places_of_both()
    {
        _world.Article.At(4, 1).Assert(Talks);
        var united = _world.Article.At(Locator.Cell(4, 2), 1).Assert(Talks);

        Assert.Equal([1, 4, Locator.Cell(4, 2)], united.Locators);
        Assert.Equal(1, _world.Facts.Count);
        Assert.Same(united, _world.Built.Get(united.Id));
    }

    [Fact]
    public void Inferences_doubts_and_wordings_are_united()
    {
        _world.Article.At(1).Infer("a", "On").Doubt("b").As(Norland, "c").Assert(Talks);
        _world.Article.At(1).Infer("a", "On").Doubt("b").As(Norland, "c").Assert(Talks);
        var united = _world.Article.At(1).Infer("d").Doubt("e", "Host").As(Sudland, "f").Quoted.Assert(Talks);

        Assert.Equal([new("a", "On"), new("d")], united.Inferences);
        Assert.Equal([new("b"), new("e", "Host")], united.Doubts);
        Assert.Equal([new(Norland, "c"), new(Sudland, "f")], united.Wordings);
        Assert.True(united.IsQuoted);
    }

    [Fact]
    public void Corrections_and_warnings_are_united()
    {
        var at = _world.Article.At(1);
        var (first, second, third) = (at.Deny(Talks), at.Plan(Talks), at.Plan(Talks, by: Norland));
        at.Superseding(first).Assert(Talks);
        var united = at.Superseding(second).As(Vale, "the minister").Assert(Talks);
        at.Retract(third);
        var retraction = _world.Article.At(2).Retract(third);

        Assert.Equal([first.Id, second.Id], united.Supersedes);
        Assert.Equal(ValidationCodes.Wording, Assert.Single(united.Warnings).Code);
        Assert.Equal([third.Id], retraction.Retracts);
        Assert.Equal([1, 2], retraction.Locators);
        Assert.All(new[] { first, second, third }, claim => Assert.True(_world.Built.IsWithdrawn(claim)));
    }

    [Fact]
    public void The_plainest_basis_stays()
    {
        _world.Article.At(1).Implied.Assert(Talks);
        Assert.Equal(Basis.Presupposed, _world.Article.At(1).Presupposed.Assert(Talks).Basis);
        Assert.Equal(Basis.Presupposed, _world.Article.At(1).Infer("so it seems").Assert(Talks).Basis);
        Assert.Equal(Basis.Stated, _world.Article.At(1).Assert(Talks).Basis);
    }

    [Fact]
    public void A_claim_that_was_returned_does_not_change()
    {
        var first = _world.Article.At(1).Assert(Talks);
        _world.Article.At(2).Assert(Talks);

        Assert.Equal([1], first.Locators);
    }
}
