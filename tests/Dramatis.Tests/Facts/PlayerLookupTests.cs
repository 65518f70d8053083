using Dramatis.Tests.Sample;
using static Dramatis.Tests.Sample.World;

namespace Dramatis.Tests.Facts;

public sealed class PlayerLookupTests
{
    private readonly World _world = new();
    private readonly Passage _at;

    public PlayerLookupTests() => _at = _world.Article.At(1);

    [Fact]
    public void Those_who_play_with_somebody_are_found_once_and_in_order()
    {
        _at.Assert(new Meeting { Participants = [Vale, Moor], Host = Norland });
        _at.Assert(new Meeting { Participants = [Sudland, Vale], Host = Norland });
        _at.Assert(new Meeting { Participants = [Courier, Moor], Host = Sudland });

        var guests = _world.Built.ClaimsOf<Meeting>().Players(Meeting.Roles.Participants, with: Meeting.Roles.Host);

        Assert.Equal([Vale.Id, Moor.Id, Sudland.Id], guests[Norland].Select(static guest => guest.Id));
        Assert.Equal([Courier.Id, Moor.Id], guests[Sudland].Select(static guest => guest.Id));
    }

    [Fact]
    public void Nobody_plays_with_whom_the_claims_do_not_name_there()
    {
        _at.Assert(new Meeting { Participants = [Vale, Moor] });
        _at.Assert(new Meeting { Participants = [Vale, Sudland], Host = Norland });

        var guests = _world.Built.ClaimsOf<Meeting>().Players(Meeting.Roles.Participants, with: Meeting.Roles.Host);

        Assert.Empty(guests[Sudland]);
        Assert.Empty(guests[Courier]);
        Assert.Throws<ArgumentNullException>(() => guests[null!]);
    }

    [Fact]
    public void Only_the_claims_of_the_selection_count()
    {
        _at.Assert(new Meeting { Participants = [Vale, Moor], Host = Norland });
        _at.Deny(new Meeting { Participants = [Courier, Vale], Host = Norland });

        var guests = _world.Built.ClaimsOf<Meeting>().Denied().Players(Meeting.Roles.Participants, with: Meeting.Roles.Host);

        Assert.Equal([Courier.Id, Vale.Id], guests[Norland].Select(static guest => guest.Id));
    }

    [Fact]
    public void Of_one_position_the_others_are_found()
    {
        _at.Assert(new Meeting { Participants = [Norland, Sudland, Vale] });

        var others = _world.Built.ClaimsOf<Meeting>().Players(Meeting.Roles.Participants, with: Meeting.Roles.Participants);

        Assert.Equal([Norland.Id, Vale.Id], others[Sudland].Select(static other => other.Id));
    }

    [Fact]
    public void By_handles_the_same_are_found()
    {
        _at.Assert(new Meeting { Participants = [Vale, Moor], Host = Norland });
        var facts = _world.Built;
        var guests = facts.ClaimsOf<Meeting>().Players(Meeting.Roles.Participants, with: Meeting.Roles.Host);

        var found = guests[facts.HandleOf<IHost>(Norland)].ToArray();

        Assert.Equal(guests[Norland], found.Select(facts.Get));
        Assert.Equal(found, guests[Norland].Select(facts.HandleOf));
    }

    [Fact]
    public void Handles_number_the_actors_from_0()
    {
        _at.Assert(Talks);
        var facts = _world.Built;

        Assert.Equal(
            Enumerable.Range(0, facts.Actors<Actor>().Count()),
            facts.Actors<Actor>().Select(actor => facts.HandleOf(actor).Number));
    }

    [Fact]
    public void An_actor_that_is_not_there_has_no_handle_and_near_ids_are_named()
    {
        _at.Assert(Talks);

        var missing = Assert.Throws<KeyNotFoundException>(() => _world.Built.HandleOf(new State("norlund") { Name = "Norlund" }));

        Assert.Contains("norland", missing.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1000)]
    public void A_handle_of_no_actor_is_refused(int number) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => _world.Built.Get(new ActorHandle<Actor>(number)));

    [Fact]
    public void Asking_by_handles_allocates_nothing()
    {
        for (var i = 0; i < 100; i++)
        {
            _at.Assert(new Meeting { Id = $"talks-{i}", Participants = [Vale, Moor], Host = Norland });
        }

        var facts = _world.Built;
        var guests = facts.ClaimsOf<Meeting>().Players(Meeting.Roles.Participants, with: Meeting.Roles.Host);
        var host = facts.HandleOf<IHost>(Norland);
        _ = guests[host].Length;

        var before = GC.GetAllocatedBytesForCurrentThread();
        var found = guests[host].Length;

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(2, found);
    }
}
