using Dramatis.Tests.Sample;
using static Dramatis.Tests.Sample.World;

namespace Dramatis.Tests.Relations;

public sealed class BuiltInRelationTests
{
    private readonly World _world = new();

    [Fact]
    public void That_actors_are_one_is_claimed_like_anything_else()
    {
        var minister = new Person("article.minister") { Name = "the minister" };
        var claim = _world.ValeSays.Possibly.Assert(new SameAs { Who = [Vale, minister] });

        Assert.Equal("Vale and the minister are the same", claim.What.Caption);
        Assert.Equal(claim, Assert.Single(_world.Built.Playing(SameAs.Roles.Who, minister)).Whole);
    }

    [Fact]
    public void The_last_of_several_who_are_one_stands_after_and() =>
        Assert.Equal("Vale, Moor and Norland are the same", new SameAs { Who = [Vale, Moor, Norland] }.Caption);

    [Fact]
    public void That_an_actor_is_part_of_another_is_claimed_like_anything_else()
    {
        var claim = _world.Article.At(1).Assert(new PartOf { Part = Courier, Whole = Norland });

        Assert.Equal("The Courier is part of Norland", claim.What.Caption);
        Assert.Equal(claim, Assert.Single(_world.Built.Playing(PartOf.Roles.Part, Courier)).Whole);
        Assert.Empty(_world.Built.Playing(PartOf.Roles.Whole, Courier));
    }

    [Fact]
    public void A_saying_holds_what_no_type_carries()
    {
        var harvest = new Saying { Summary = "the harvest was good" };
        var claim = _world.ValeSays.Assert(harvest);
        _world.Report.At(1).Deny(harvest);

        Assert.Equal("the harvest was good", claim.What.Caption);
        Assert.True(Assert.Single(_world.Built.Contradictions()).IsCertain);
        Assert.Throws<ValidationException>(() => _world.ValeSays.Assert(new Saying { Summary = " " }));
    }

    [Fact]
    public void A_conflict_is_between_claims()
    {
        var (yes, no) = (_world.Article.At(1).Assert(Talks), _world.ValeSays.Deny(Talks));
        var claim = _world.Report.At(1).Assert(new Conflict { Claims = [yes, no] });

        Assert.Equal(
            "not all true: Norland, Sudland meet; The Courier and Radio North: Vale: not: Norland, Sudland meet",
            claim.What.Caption);
    }

    [Fact]
    public void One_alone_is_neither_the_same_nor_in_conflict()
    {
        var claim = _world.Article.At(1).Assert(Talks);

        Assert.Equal("Who", Assert.Single(new SameAs { Who = Vale }.Validate().Issues).Path);
        Assert.Equal("Claims", Assert.Single(new Conflict { Claims = claim }.Validate().Issues).Path);
    }

    [Fact]
    public void A_part_needs_its_whole()
    {
        var report = new PartOf { Part = null!, Whole = null! }.Validate();
        Assert.Equal(["Part", "Whole"], report.Issues.Select(issue => issue.Path));
    }
}
