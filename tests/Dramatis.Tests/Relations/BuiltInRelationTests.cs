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
    public void Constructors_take_what_initializers_set()
    {
        var claim = _world.ValeSays.Assert(Talks);
        var other = Talks with { Id = "other-talks" };

        Assert.Equal(new PartOf { Part = Courier, Whole = Norland, Id = "part" }, new PartOf(Courier, Norland, id: "part"));
        Assert.Equal(new SameAs { Who = [Vale, Moor] }, new SameAs([Vale, Moor]));
        Assert.Equal(new SameAs { Happenings = [Talks, other] }, new SameAs(happenings: [Talks, other]));
        Assert.Equal(new Saying { Summary = "so" }, new Saying("so"));
        Assert.Equal(new AllOf { Of = [Talks, other] }, new AllOf([Talks, other]));
        Assert.Equal(new AnyOf { Of = [Talks, !other] }, new AnyOf([Talks, !other]));
        Assert.Equal(new Conflict { Claims = [claim, claim] }, new Conflict([claim, claim]));
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
    public void Happenings_can_be_one_too()
    {
        var other = Talks with { Id = "other-talks" };
        var claim = _world.ValeSays.Possibly.Doubt("the text does not say so").Assert(new SameAs { Happenings = [Talks, other] });

        Assert.Equal("Norland, Sudland meet; Norland, Sudland meet: the same", claim.What.Caption);
        Assert.Equal(claim, Assert.Single(_world.Built.Playing(SameAs.Roles.Happenings, other)).Whole);
        Assert.Equal("Happenings", Assert.Single(new SameAs { Happenings = [Talks] }.Validate().Issues).Path);
        Assert.Equal("Who", Assert.Single(new SameAs { Who = [Vale, Moor], Happenings = [Talks, other] }.Validate().Issues).Path);
    }

    [Fact]
    public void A_negated_relation_plays_and_is_not_asserted()
    {
        var silence = new Saying { Summary = "the guns are silent" };
        var claim = _world.Article.At(1).Demand(new AnyOf { Of = [!silence, Talks] }, by: Norland, to: Sudland);

        Assert.Equal("not: the guns are silent; or Norland, Sudland meet", claim.What.Caption);
        Assert.Empty(_world.Built.ClaimsOf<Saying>());
        _world.Report.At(1).Assert(silence);
        Assert.Empty(_world.Built.Contradictions());
    }

    [Fact]
    public void A_claim_of_a_negation_is_the_denial_of_its_relation()
    {
        Relation not = !Talks;
        var denied = _world.Article.At(1).Deny(Talks);

        Assert.Equal(denied, _world.Article.At(1).Assert(not));
        Assert.Equal(denied, _world.Article.At(1).Assert(new Proposition(!Talks, Polarity.Affirmed)));
        Assert.Equal(denied, _world.Article.At(1).Assert(!!!Talks));
        Assert.Equal(_world.Article.At(1).Assert(Talks), _world.Article.At(1).Deny(new Negation { What = not }.What));
        Assert.Equal(Talks, denied.What);
        Assert.Same(Talks, !!Talks);
        Assert.Equal(Polarity.Denied, _world.Article.At(1).If(not).Assert(Talks).Condition!.What!.Value.Polarity);
    }

    [Fact]
    public void A_negation_has_no_id_of_its_own()
    {
        var issue = Assert.Single((!Talks with { Id = "no-talks" }).Validate().Issues);
        Assert.Equal("Id", issue.Path);
        Assert.Equal("What", Assert.Single(new Negation { What = null! }.Validate().Issues).Path);
    }

    [Fact]
    public void Several_conditions_are_all_or_any_of_them()
    {
        var truce = new Saying { Summary = "the truce holds" };
        var both = _world.Article.At(1).If(new AllOf { Of = [truce, !Talks] }).Expect(Talks);
        var either = _world.Article.At(1).If(new AnyOf { Of = [!Talks, truce] }).Expect(Talks);

        Assert.Equal("the truce holds; and not: Norland, Sudland meet", both.Condition!.ToString());
        Assert.Equal("not: Norland, Sudland meet; or the truce holds", either.Condition!.ToString());
        Assert.NotEqual(both, either);
        Assert.Equal(both, _world.Article.At(1).If(new AllOf { Of = [!Talks, truce] }).Expect(Talks));
        Assert.Equal("Of", Assert.Single(new AllOf { Of = [truce] }.Validate().Issues).Path);
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
