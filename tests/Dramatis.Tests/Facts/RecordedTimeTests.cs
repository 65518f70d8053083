using Dramatis.Tests.Sample;
using static Dramatis.Tests.Sample.World;

namespace Dramatis.Tests.Facts;

/// <summary>The instants at which a fact base learned its claims.</summary>
public sealed class RecordedTimeTests
{
    private static readonly DateTimeOffset s_monday = new(2024, 5, 6, 9, 0, 0, TimeSpan.FromHours(2));
    private static readonly DateTimeOffset s_friday = s_monday.AddDays(4);
    private readonly World _world = new();

    [Fact]
    public void A_base_of_then_has_the_claims_that_were_recorded_and_is_not_corrected_yet()
    {
        var always = _world.Article.At(1).Assert(Recognised);
        _world.Facts.RecordedAt = s_monday;
        var first = _world.Article.At(2).Assert(Talks);
        _world.Facts.RecordedAt = s_friday;
        var retraction = _world.Report.At(1).Retract(first);
        var facts = _world.Built;

        Assert.Equal((null, s_monday, s_friday), (always.RecordedAt, first.RecordedAt!.Value, retraction.RecordedAt!.Value));
        Assert.Empty(facts.Facts<Meeting>());
        Assert.Equal([always, first], facts.AsRecordedAt(s_monday).Claims.Select(claim => claim.Whole));
        Assert.Single(facts.AsRecordedAt(s_friday.AddTicks(-1)).Facts<Meeting>());
        Assert.Equal([always], facts.AsRecordedAt(s_monday.AddTicks(-1)).Claims.Select(claim => claim.Whole));
        Assert.Same(facts, facts.AsRecordedAt(s_friday));
        Assert.Equal(facts.Sources, facts.AsRecordedAt(s_monday).Sources);
    }

    [Fact]
    public void A_claim_that_is_made_again_was_recorded_when_it_was_made_first()
    {
        _world.Facts.RecordedAt = s_monday;
        var first = _world.Article.At(1).Assert(Talks);
        _world.Facts.RecordedAt = s_friday;
        var other = _world.Article.At(2).Assert(Recognised);
        _world.Article.At(3).Superseding(other).Assert(Talks);
        var facts = _world.Built;

        Assert.Equal(s_monday, facts.Get(first.Id).RecordedAt);
        var then = Assert.Single(facts.AsRecordedAt(s_monday).Claims);
        Assert.Empty(then.Whole.Supersedes);
        Assert.Equal(first.Id, then.Id);
    }

    [Fact]
    public void Recorded_time_is_no_part_of_a_claim_and_stays_when_an_actor_is_replaced_or_bases_are_merged()
    {
        var talks = new Linkage { Parties = [Norland, Sudland] };
        var timeless = _world.Article.At(1).Assert(talks);
        var again = new World();
        again.Facts.RecordedAt = s_monday;
        var timed = again.Article.At(1).Assert(talks);

        Assert.Equal((timeless, timeless.Id), (timed, timed.Id));
        Assert.True(FactBase.Diff(_world.Built, again.Built).IsEmpty);
        Assert.Equal(s_monday, FactBase.Merge(_world.Built, again.Built).Get(timed.Id).RecordedAt);
        Assert.Equal(s_monday, FactBase.Merge(again.Built, _world.Built).Get(timed.Id).RecordedAt);
        again.Facts.Replace(Norland with { Name = "The north" });
        Assert.Equal(s_monday, again.Built.Get(timed.Id).RecordedAt);
    }
}
