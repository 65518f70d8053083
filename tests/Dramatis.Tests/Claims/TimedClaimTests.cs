using Dramatis.Tests.Sample;
using static Dramatis.Tests.Sample.World;

namespace Dramatis.Tests.Claims;

public sealed class TimedClaimTests
{
    private static readonly Closure Closed = new() { Facility = Port };
    private readonly World _world = new();

    [Fact]
    public void The_time_is_part_of_what_is_said()
    {
        var at = _world.Article.At(1);

        Assert.NotEqual(at.Assert(Talks), at.Assert(Talks with { On = "2024-05-03" }));
        Assert.NotEqual(at.Assert(Talks with { On = "2024" }), at.Assert(Talks with { On = "2024?" }));
        Assert.Equal(at.Assert(Talks with { On = "2024" }), at.Assert(Talks with { On = When.Parse("2024") }));
    }

    [Fact]
    public void This_year_of_two_sources_is_two_times()
    {
        var at = _world.Article.At(1);
        var one = at.Deny(Talks with { On = When.Year(_world.Article) });

        Assert.NotEqual(one, at.Deny(Talks with { On = When.Year(_world.Report) }));
        Assert.NotEqual(one, at.Deny(Talks with { On = When.Year(_world.Article, -1) }));
        Assert.Equal(one, at.Deny(Talks with { On = When.Year(_world.Article) }));
    }

    [Fact]
    public void What_an_anchor_is_called_is_no_part_of_the_id()
    {
        var titled = new World().Article;
        var plain = new FactBase.Builder().Read(new("article"));

        var one = titled.At(1).Assert(Talks with { On = When.Year(titled) });
        var other = plain.At(1).Assert(Talks with { On = When.Year(plain) });

        Assert.Equal(one.Id, other.Id);
        Assert.Equal("8f87370f1dae0d74b77b351d5a0d5496", one.Id.ToString());
    }

    [Fact]
    public void When_it_was_said_is_in_the_id()
    {
        var at = _world.Article.At(1);

        Assert.NotEqual(at.Said("2024-05-03").Assert(Talks), at.Assert(Talks));
        Assert.Equal("2024-05-03", at.Said("2024-05-03").Assert(Talks).SaidOn!.ToString());
    }

    [Fact]
    public void A_claim_tells_the_time_of_its_happening()
    {
        var talks = _world.Article.At(1).Assert(Talks with { Id = "strait-talks", On = "2024-05-03" });
        var plan = _world.Article.At(2).Plan(Closed with { On = When.After(talks) });

        IAnchor anchor = talks;
        Assert.Equal("2024-05-03", anchor.Time!.ToString());
        Assert.Equal("after Norland, Sudland meet, 2024-05-03", ((IAnchor)plan).Time!.ToString());
        Assert.Contains(plan, _world.Built.Involving(talks).Select(claim => claim.Whole));
    }

    [Fact]
    public void Those_who_play_in_an_anchor_are_in_the_fact_base()
    {
        _world.Article.At(1).Assert(Closed with { On = When.After(Talks) });

        var facts = _world.Built;
        Assert.Same(Norland, facts.Get<State>("norland"));
        Assert.Single(facts.Involving(Norland));
        Assert.Empty(facts.Claims.Actors<State>());
    }

    [Fact]
    public void An_anchor_must_be_in_order_and_known()
    {
        var elsewhere = new World();
        var foreign = elsewhere.Article.At(1).Assert(Talks);
        var unread = elsewhere.Facts.Read(new("unread"));
        var lonely = new Meeting { Participants = [Norland] };

        Assert.Equal("On", Refused(When.After(foreign)).Path);
        Assert.Equal(ValidationCodes.UnknownSource, Refused(When.Year(unread)).Code);
        Assert.Equal("On.Participants", Refused(When.Before(lonely)).Path);
        Assert.Equal(
            "SaidOn",
            Assert.Single(Assert.Throws<ValidationException>(
                () => _world.Article.At(1).Said(When.At(unread)).Assert(Talks)).Issues).Path);
    }

    [Fact]
    public void A_time_is_told_by_a_source_a_claim_or_a_relation_and_nothing_else()
    {
        var issue = Refused(When.After(new TestAnchor("source:article", null, "something")));

        Assert.Equal((ValidationCodes.Anchor, "On"), (issue.Code, issue.Path));
        Assert.Equal("The anchor of a time is a source, a claim or a relation, not a TestAnchor.", issue.Message);
        var playing = Refused(When.After(new Clock("clock")));
        Assert.Equal((ValidationCodes.Anchor, "On"), (playing.Code, playing.Path));
        Assert.Empty(_world.Built.Actors<Actor>());
    }

    [Fact]
    public void An_anchor_is_the_source_that_was_read_and_not_another_with_its_id()
    {
        var issue = Refused(When.Year(new Source("article") { Published = "2024" }));

        Assert.Equal((ValidationCodes.Clash, "On"), (issue.Code, issue.Path));
    }

    [Fact]
    public void A_time_of_an_actor_is_a_date_or_an_interval()
    {
        var courier = Courier with { Founded = When.Year(_world.Article, -2) };

        var issue = Assert.Single(Assert.Throws<ValidationException>(
            () => _world.Article.At(1).Doubt("torn").By(courier).Assert(Talks)).Issues);

        Assert.Equal((ValidationCodes.Anchor, "Attribution[courier].Founded"), (issue.Code, issue.Path));
        Assert.Equal(
            "Founded is '2 years before the year of the publication of Talks in the s...'; "
            + "a time of an actor must be a date or an interval.",
            issue.Message);
        Assert.Equal(0, _world.Facts.Count);
        _world.Article.At(1).By(Courier with { Founded = "1987/.." }).Assert(Talks);
    }

    [Theory]
    [InlineData("2024-05-03", "2024", true)]
    [InlineData("2024-05-03", "2023", false)]
    [InlineData("2024", "2024-05-03", true)]
    [InlineData(null, "2023", true)]
    [InlineData("2024", null, true)]
    public void A_denial_contests_only_what_may_lie_in_its_time(string? affirmed, string? denied, bool isContested)
    {
        _world.Article.At(1).Assert(Talks with { On = affirmed is null ? null : When.Parse(affirmed) });
        _world.Report.At(1).Deny(Talks with { On = denied is null ? null : When.Parse(denied) });

        Assert.Equal(isContested, Assert.Single(_world.Built.Facts<Meeting>()).IsContested);
    }

    private ValidationIssue Refused(When on) => Assert.Single(
        Assert.Throws<ValidationException>(() => _world.Article.At(1).Assert(Closed with { On = on })).Issues);

    private sealed record Clock(EntityId Id) : Actor(Id), IAnchor
    {
        public override ActorDescriptor Descriptor { get; } = new("Sample.Clock");

        public string Key => "clock";

        public When? Time => null;
    }
}
