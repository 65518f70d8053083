using Dramatis.Tests.Sample;
using static Dramatis.Tests.Sample.World;

namespace Dramatis.Tests.Facts;

public sealed class FactsTests
{
    private readonly World _world = new();
    private readonly Passage _at;

    public FactsTests() => _at = _world.Article.At(1);

    [Fact]
    public void What_a_source_affirms_in_its_own_voice_is_a_fact()
    {
        var claim = _at.Assert(Talks);

        var fact = Assert.Single(Facts);
        Assert.Equal(claim, Assert.Single(fact.Claims).Whole);
        Assert.Same(Talks, fact.What);
        Assert.False(fact.IsContested);
    }

    [Fact]
    public void What_somebody_is_quoted_with_is_no_fact()
    {
        _at.By(Vale).Assert(Talks);
        Assert.Empty(Facts);
    }

    [Theory]
    [InlineData(Modality.Attempted)]
    [InlineData(Modality.Planned)]
    [InlineData(Modality.Promised)]
    [InlineData(Modality.Threatened)]
    [InlineData(Modality.Offered)]
    [InlineData(Modality.Considered)]
    [InlineData(Modality.Demanded)]
    [InlineData(Modality.Recommended)]
    [InlineData(Modality.Desired)]
    [InlineData(Modality.Expected)]
    public void Only_what_is_actual_is_a_fact(Modality modality)
    {
        _at.Deny(Talks, modality);
        _ = modality switch
        {
            Modality.Attempted => _at.Attempt(Talks),
            Modality.Planned => _at.Plan(Talks),
            Modality.Promised => _at.Promise(Talks),
            Modality.Threatened => _at.Threaten(Talks),
            Modality.Offered => _at.Offer(Talks),
            Modality.Considered => _at.Consider(Talks),
            Modality.Demanded => _at.Demand(Talks),
            Modality.Recommended => _at.Recommend(Talks),
            Modality.Desired => _at.Desire(Talks),
            _ => _at.Expect(Talks),
        };

        Assert.Empty(Facts);
    }

    [Fact]
    public void What_is_denied_is_no_fact()
    {
        _at.Deny(Talks);
        Assert.Empty(Facts);
    }

    [Fact]
    public void What_is_probable_is_a_fact_and_what_is_less_is_none()
    {
        _at.Possibly.Assert(Talks);
        _at.Uncommitted.Assert(Talks);
        Assert.Empty(Facts);

        _at.Probably.Assert(Talks);
        Assert.Single(Facts);
    }

    [Fact]
    public void What_depends_on_a_condition_is_no_fact()
    {
        _at.If("it rains").Assert(Talks);
        _at.If(Recognised).Assert(Talks);
        Assert.Empty(Facts);
        Assert.Empty(_world.Built.Facts<Recognition>());
    }

    [Fact]
    public void What_is_so_repeatedly_or_as_a_rule_is_no_fact()
    {
        _at.Repeatedly.Assert(Talks);
        _at.Generally.Assert(Talks);
        Assert.Empty(Facts);
    }

    [Fact]
    public void What_is_doubted_as_a_whole_is_no_fact_and_what_is_doubted_in_a_part_is_one()
    {
        _at.Doubt("which port?", nameof(Meeting.Venue)).Assert(Talks);
        Assert.Single(Facts);

        _at.Doubt("the sentence is torn").Assert(Talks);
        Assert.Empty(Facts);
    }

    [Fact]
    public void Claims_with_one_id_are_one_fact()
    {
        _at.Assert(Talks with { Id = "talks" });
        _world.Report.At(2).Assert(Talks with { Id = "talks", Venue = Port });
        _world.Report.At(3).By(Vale).Assert(Talks with { Id = "talks", Remote = true });
        _at.Assert(Talks);

        var facts = Facts;
        Assert.Equal(2, facts.Count);
        Assert.Equal("talks", facts[0].Id);
        Assert.Equal(2, facts[0].Claims.Count);
        Assert.Null(facts[1].Id);
    }

    [Fact]
    public void The_same_content_from_two_sources_is_one_fact()
    {
        _at.Assert(Talks);
        _world.Report.At(1).Assert(new Meeting { Participants = [Sudland, Norland] });

        Assert.Equal(2, Assert.Single(Facts).Claims.Count);
    }

    [Fact]
    public void A_fact_is_contested_if_anybody_denies_its_happening()
    {
        _at.Assert(Talks with { Id = "talks" });
        var denial = _world.ValeSays.Deny(Talks with { Id = "talks" });

        var fact = Assert.Single(Facts);
        Assert.Equal(Truth.Yes, fact.Contested);
        Assert.Equal([denial], fact.ContestedBy);
    }

    [Fact]
    public void A_fact_is_contested_if_its_proposition_is_denied_whatever_the_details()
    {
        _at.Assert(Talks with { Id = "talks", Venue = Port });
        _world.ValeSays.Deny(Talks);

        Assert.True(Assert.Single(Facts).IsContested);
    }

    [Fact]
    public void A_fact_is_possibly_contested_by_a_denial_on_a_condition()
    {
        _at.Assert(Talks);
        _at.If("it rains").Deny(Talks);

        Assert.Equal(Truth.Maybe, Assert.Single(Facts).Contested);
    }

    [Fact]
    public void A_fact_is_not_contested_by_what_denies_something_else()
    {
        _at.Assert(Talks with { Id = "talks" });
        _at.Deny(Talks with { Id = "other-talks" });
        _at.Deny(Talks, Modality.Planned);
        _at.Plan(!Talks);
        _at.Uncommitted.Deny(Talks);
        _at.Deny(new Meeting { Participants = [Norland, Vale] });
        _at.Deny(new Contact { Parties = [Norland, Sudland] });

        Assert.False(Assert.Single(Facts).IsContested);
    }

    [Fact]
    public void Facts_of_a_base_relation_are_those_of_all_that_derive()
    {
        _at.Assert(Recognised);
        _at.Assert(new OfficeHolding { Holder = Vale, Institution = Norland, Title = "Minister" });
        _at.Assert(Talks);

        Assert.Equal(["sudland", "vale"], _world.Built.Facts<IStake>().Select(fact => fact.What.Holder.Id.Value));
        Assert.Equal(3, _world.Built.Facts<IRelation>().Count());
    }

    private List<Fact<Meeting>> Facts => [.. _world.Built.Facts<Meeting>()];
}
