using Dramatis.Tests.Sample;
using static Dramatis.Tests.Sample.World;

namespace Dramatis.Tests.Facts.Contradictions;

public sealed class CoverTests
{
    private static readonly Organisation Ministry = new("ministry") { Name = "The ministry" };
    private static readonly Meeting MayTalks = Talks with { On = "2024-05-03" };
    private static readonly Meeting TalksIn2024 = Talks with { On = "2024" };

    private readonly World _world = new();
    private readonly Passage _at;
    private readonly Passage _elsewhere;

    public CoverTests() => (_at, _elsewhere) = (_world.Article.At(1), _world.Report.At(1));

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

        AssertPossible("only if the unnamed supplier is Norland; only if the goods, which is not given, is grain");
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

    private static Person Anonymous(string id) =>
        new(id) { Name = id, Identification = Identification.Anonymous };

    private Many<Contradiction> Found => _world.Built.Contradictions();

    private void AssertPossible(string reason)
    {
        var found = Assert.Single(Found);
        Assert.False(found.IsCertain);
        Assert.Equal($"One claim affirms what the other denies; {reason}.", found.Reason);
    }
}
