using Dramatis.Tests.Sample;
using static Dramatis.Tests.Sample.World;

namespace Dramatis.Tests.Facts;

public sealed class QueryTests
{
    private readonly World _world = new();
    private readonly Passage _at;

    public QueryTests() => _at = _world.Article.At(1);

    [Fact]
    public void Playing_finds_who_plays_a_position_and_nobody_in_another()
    {
        var hosted = _at.Assert(Talks with { Host = Courier });
        _at.Assert(new Meeting { Participants = [Courier, Vale] });

        Assert.Equal([hosted], Claims(_world.Built.Playing(Meeting.Roles.Host, Courier)));
        Assert.Equal([hosted], Claims(_world.Built.Playing(Meeting.Roles.Participants, Sudland)));
        Assert.Empty(_world.Built.Playing(Meeting.Roles.Venue, Port));
    }

    [Fact]
    public void Playing_a_position_of_a_base_relation_finds_those_that_derive()
    {
        var recognition = _at.Assert(Recognised);
        var office = _at.Assert(new OfficeHolding { Holder = Vale, Institution = Sudland, Title = "Envoy" });
        var facts = _world.Built;

        Assert.Equal([recognition], Claims(facts.Playing(IStake.Roles.Holder, Sudland)));
        Assert.Equal([office], Claims(facts.Playing(IStake.Roles.Holder, Vale)));
        Assert.Same(office.What, Assert.Single(facts.Playing(IStake.Roles.Holder, Vale)).What);
    }

    [Fact]
    public void Playing_any_of_several_positions_gives_each_claim_once_and_in_order()
    {
        var both = _at.Assert(Talks with { Host = Norland });
        var guest = _at.Assert(new Meeting { Participants = [Norland, Vale] });
        var host = _at.Assert(new Meeting { Participants = [Moor, Vale], Host = Norland });
        _at.Assert(new Contact { Parties = [Norland, Vale] });

        Assert.Equal([both, guest, host], Claims(_world.Built.Playing<Meeting>(Norland, "host", "participants")));
    }

    [Fact]
    public void A_relation_can_be_played_for()
    {
        var remark = _at.Assert(new Remark { Speaker = Vale, Subject = Talks });

        var same = new Meeting { Participants = [Sudland, Norland] };
        Assert.Equal([remark], Claims(_world.Built.Playing(Remark.Roles.Subject, same)));
        Assert.Empty(_world.Built.Playing(Remark.Roles.Subject, Recognised));
    }

    [Fact]
    public void A_claim_can_be_played_for()
    {
        var (yes, no) = (_at.Assert(Talks), _at.Deny(Talks));
        var conflict = _at.Assert(new Conflict { Claims = [yes, no] });

        Assert.Equal([conflict], Claims(_world.Built.Playing(Conflict.Roles.Claims, no)));
        Assert.Equal([conflict], Claims(_world.Built.Involving(yes)));
    }

    [Fact]
    public void Involving_looks_into_every_part()
    {
        var remark = new Remark { Speaker = Moor, Subject = Recognised };
        var nested = _at.Assert(new Remark { Speaker = Moor, Subject = remark });
        var holder = _at.Plan(new Closure { Facility = Port }, by: Sudland);
        var addressee = _at.Offer(new Closure { Facility = Port }, by: Norland, to: Sudland);
        var speaker = _at.By(Sudland).By(Vale).Assert(new Closure { Facility = Port });
        var condition = _at.If(!Recognised).Assert(new Closure { Facility = Port });
        var playing = _at.Assert(Talks);
        _at.Assert(new Closure { Facility = Port });

        var facts = _world.Built;
        Assert.Equal([nested, holder, addressee, speaker, condition, playing], Claims(facts.Involving(Sudland)));
        Assert.Equal([nested, condition], Claims(facts.Involving(Recognised)));
        Assert.Empty(facts.Involving(Radio));
    }

    [Fact]
    public void About_finds_what_is_said_of_a_relation_in_whatever_way()
    {
        var claims = new[] { _at.Assert(Talks), _at.Deny(Talks), _world.ValeSays.Plan(Talks) };
        _at.Assert(Talks with { Remote = true });
        _at.Assert(new Remark { Speaker = Vale, Subject = Talks });

        Assert.Equal(claims, Claims(_world.Built.About(new Meeting { Participants = [Sudland, Norland] })));
    }

    [Fact]
    public void A_happening_is_found_by_its_id_and_by_a_relation_that_has_it()
    {
        var first = _at.Assert(Talks with { Id = "talks" });
        var second = _world.Report.At(1).Assert(Talks with { Id = "talks", Venue = Port });
        _at.Assert(Talks);

        var facts = _world.Built;
        Assert.Equal([first, second], Claims(facts.Of("talks")));
        Assert.Equal([first, second], Claims(facts.About(Talks with { Id = "talks" })));
        Assert.Empty(facts.Of("other"));
    }

    [Fact]
    public void Claims_of_a_base_come_in_the_order_in_which_they_were_made()
    {
        var claims = new[]
        {
            _at.Assert(Recognised),
            _at.Assert(new OfficeHolding { Holder = Vale, Institution = Norland, Title = "Envoy" }),
            _at.Deny(Recognised),
        };

        Assert.Equal(claims, Claims(_world.Built.ClaimsOf<IStake>()));
        Assert.Empty(_world.Built.ClaimsOf<Contact>());
    }

    [Fact]
    public void An_actor_is_found_by_its_id_and_type()
    {
        _at.Assert(Talks);
        var facts = _world.Built;

        Assert.Same(Norland, facts.Get<State>("norland"));
        Assert.Same(Norland, facts.Get<IHost>("norland"));
        Assert.True(facts.TryGet<Agent>("sudland", out var actor));
        Assert.Same(Sudland, actor);
        Assert.False(facts.TryGet<Person>("sudland", out _));
    }

    [Theory]
    [InlineData("norlund", "The fact base has no actor norlund. Did you mean norland?")]
    [InlineData("zzz", "The fact base has no actor zzz.")]
    [InlineData("norland", "norland is a State, not a Person.")]
    public void Who_is_not_there_is_named_with_those_who_may_be_meant(string id, string message)
    {
        _at.Assert(Talks);

        var error = Assert.Throws<KeyNotFoundException>(() => _world.Built.Get<Person>(id));
        Assert.Equal(message, error.Message);
    }

    [Fact]
    public void A_snapshot_does_not_see_what_is_added_later()
    {
        _at.Assert(Talks);
        var before = _world.Built;
        _world.Article.At(2).Assert(Talks);
        _at.Deny(Talks);

        Assert.Equal([1], Assert.Single(before.Claims).Locators);
        Assert.Equal(2, _world.Built.Claims.Count());
    }

    [Fact]
    public void Any_number_of_threads_ask_one_fact_base()
    {
        for (var i = 1; i <= 50; i++)
        {
            _at.Assert(Talks with { Id = $"talks-{i}", On = When.Year(_world.Article, i) });
            _world.ValeSays.If(Recognised).Deny(Talks with { On = When.Year(_world.Article, i) });
        }

        var facts = _world.Built;
        var answers = new string[32];
        Parallel.For(0, answers.Length, i => answers[i] = Ask(facts));

        Assert.Equal([Ask(facts)], answers.Distinct());
    }

    [Fact]
    public void The_empty_fact_base_answers_with_nothing()
    {
        Assert.Empty(FactBase.Empty.Claims);
        Assert.Empty(FactBase.Empty.Facts<IRelation>());
        Assert.Empty(FactBase.Empty.Involving(Norland));
        Assert.Empty(FactBase.Empty.Playing(Meeting.Roles.Participants, Norland));
        Assert.Throws<KeyNotFoundException>(() => FactBase.Empty.Get(default(ClaimId)));
    }

    private static string Ask(FactBase facts) => string.Join(
        ' ',
        facts.Facts<Meeting>().Count(fact => fact.IsContested),
        facts.Involving(Sudland).ByTime().First().Id,
        facts.Claims.If(Recognised).During("2024").Count(),
        facts.Contradictions().Count,
        facts.Playing(Meeting.Roles.Participants, Norland).Count());

    private static IEnumerable<Claim> Claims<T>(Claims<T> claims)
        where T : class, IRelation => claims.Select(claim => claim.Whole);
}
