using CsCheck;
using Dramatis.Tests.Sample;
using static Dramatis.Tests.Sample.World;

namespace Dramatis.Tests.Facts.Queries;

public sealed class IdentityTests
{
    private static readonly Person[] People = [.. Enumerable.Range(0, 6).Select(i => new Person($"p{i}") { Name = $"P{i}" })];

    private static readonly Gen<(int From, int To, Certainty Certainty, int How)> GenLink = Gen.Select(
        Gen.Int[0, 5], Gen.Int[1, 5], Gen.Enum<Certainty>(), Gen.Int[0, 9])
        .Select((from, away, certainty, how) => (from, (from + away) % 6, certainty, how));

    private readonly World _world = new();
    private readonly Passage _at;

    public IdentityTests() => _at = _world.Article.At(1);

    [Fact]
    public void Whoever_is_the_same_as_one_of_a_group_belongs_to_it()
    {
        var first = _at.Assert(new SameAs { Who = [Vale, Moor] });
        var second = _at.Probably.Assert(new SameAs { Who = [Moor, Courier] });

        var certain = Assert.Single(_world.Built.Identities());
        Assert.Equal([Vale, Moor], certain.Actors);
        Assert.Equal((Certainty.Certain, "Vale = Moor"), (certain.Certainty, certain.ToString()));

        var probable = Assert.Single(_world.Built.Identities(Certainty.Probable));
        Assert.Equal([Vale, Moor, Courier], probable.Actors);
        Assert.Equal([first, second], probable.Claims);
        Assert.Equal(Certainty.Probable, probable.Certainty);
    }

    [Fact]
    public void Events_are_one_as_actors_are()
    {
        _at.Assert(new SameAs { Happenings = [Talks with { Id = "talks" }, Talks with { Id = "summit" }] });

        Assert.Equal(2, Assert.Single(_world.Built.Identities()).Happenings.Count);
    }

    [Fact]
    public void Denied_planned_and_retracted_links_are_none()
    {
        _at.Deny(new SameAs { Who = [Vale, Moor] });
        _at.Expect(new SameAs { Who = [Vale, Moor] });
        var wrong = _at.Assert(new SameAs { Who = [Vale, Courier] });
        _at.Retract(wrong);

        Assert.Empty(_world.Built.Identities(Certainty.Uncommitted));
    }

    [Fact]
    public void A_resolved_fact_base_finds_players_that_are_one_for_each_other()
    {
        var (talks, summit) = (Talks with { Id = "talks" }, Talks with { Id = "summit", Participants = [Sudland, Vale] });
        _at.Assert(new SameAs { Who = [Norland, Vale] });
        _at.Assert(new SameAs { Happenings = [talks, summit] });
        var first = _at.By(Vale).Plan(talks, by: Vale, to: Vale);
        var second = _at.By(Norland).Plan(summit, by: Norland, to: Norland);
        var plain = _world.Built;
        var resolved = plain.Resolved();

        Assert.Equal([first], plain.Playing(Meeting.Roles.Participants, Norland).Select(claim => claim.Whole));
        foreach (var who in new Agent[] { Norland, Vale })
        {
            AssertBoth(resolved.Playing(Meeting.Roles.Participants, who));
            AssertBoth(resolved.Involving(who).With(Modality.Planned));
            AssertBoth(resolved.Claims.SaidBy(who));
            AssertBoth(resolved.Claims.HeldBy(who));
            AssertBoth(resolved.Claims.AddressedTo(who));
        }

        AssertBoth(resolved.About(talks));
        AssertBoth(resolved.Of("summit"));
        Assert.Equal(2, Assert.Single(resolved.ClaimsOf<Meeting>().Happenings()).Claims.Count);
        Assert.Equal(2, plain.ClaimsOf<Meeting>().Happenings().Count());
        Assert.Equal(plain.Claims.Select(claim => claim.Id), resolved.Claims.Select(claim => claim.Id));

        void AssertBoth<T>(Claims<T> found)
            where T : class, IRelation => Assert.Equal([first, second], found.Select(claim => claim.Whole));
    }

    [Fact]
    public void A_resolved_fact_base_counts_the_links_of_a_certainty()
    {
        _at.Possibly.Assert(new SameAs { Who = [Norland, Vale] });
        _at.Assert(Talks);

        Assert.Empty(_world.Built.Resolved().Playing(Meeting.Roles.Participants, Vale));
        Assert.Single(_world.Built.Resolved(Certainty.Possible).Playing(Meeting.Roles.Participants, Vale));
    }

    [Fact]
    public void The_groups_are_those_that_following_every_link_over_and_over_finds() => FixedCases.Sample(
        Gen.Select(GenLink.Array[0, 10], Gen.Enum<Certainty>()),
        (links, atLeast) =>
        {
            var builder = new FactBase.Builder();
            var source = builder.Read(new("source"));
            foreach (var link in links)
            {
                var passage = link.Certainty switch
                {
                    Certainty.Probable => source.At(1).Probably,
                    Certainty.Possible => source.At(1).Possibly,
                    Certainty.Uncommitted => source.At(1).Uncommitted,
                    _ => source.At(1),
                };
                passage = link.How switch
                {
                    0 => passage.If("it rains"),
                    1 => passage.Doubt("torn"),
                    2 => passage.Infer("a guess"),
                    _ => passage,
                };
                passage.Assert(new SameAs { Who = [People[link.From], People[link.To]] });
            }

            var facts = builder.Build();
            Assert.Equal(
                Naive(facts, atLeast).Order(),
                facts.Identities(atLeast)
                    .Select(one => Print(one.Actors.Select(actor => actor.Id), one.Certainty, one.Claims))
                    .Order());
        },
        iter: 2_000);

    [Fact]
    public void Twice_the_links_of_a_chain_take_little_more_than_twice_the_memory()
    {
        var (half, full) = (Allocated(1_000), Allocated(2_000));

        Assert.InRange(full, half, (long)(2.5 * half));
    }

    private static long Allocated(int count)
    {
        var world = new World();
        for (var i = 0; i < count; i++)
        {
            world.Article.At(1).Assert(new SameAs { Who = [new Person($"p{i}") { Name = "P" }, new Person($"p{i + 1}") { Name = "P" }] });
        }

        var facts = world.Built;
        Assert.Single(facts.Identities());
        var before = GC.GetAllocatedBytesForCurrentThread();
        facts.Identities();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static string Print(IEnumerable<EntityId> who, Certainty certainty, IEnumerable<Claim> claims) =>
        $"{string.Join(' ', who.Select(id => id.Value).Order())} {certainty} {string.Join(' ', claims.Select(claim => claim.Id))}";

    private static IEnumerable<string> Naive(FactBase facts, Certainty atLeast)
    {
        var links = facts.Claims.Select(claim => claim.Whole)
            .Select(claim => (Claim: claim, ((SameAs)claim.What).Who, Strength: Strength(claim)))
            .ToList();
        foreach (var group in People.Select(person => Reached(person.Id, atLeast)).DistinctBy(ids => string.Join(' ', ids)))
        {
            if (group.Count > 1)
            {
                var weakest = Enum.GetValues<Certainty>().First(certainty => Reached(group.Min, certainty).Count == group.Count);
                yield return Print(
                    group, weakest, links.Where(link => link.Strength <= atLeast && group.Contains(link.Who[0].Id)).Select(link => link.Claim));
            }
        }

        SortedSet<EntityId> Reached(EntityId from, Certainty least)
        {
            var reached = new SortedSet<EntityId> { from };
            for (var count = 0; count < reached.Count;)
            {
                count = reached.Count;
                foreach (var link in links.Where(link => link.Strength <= least && link.Who.Any(who => reached.Contains(who.Id))))
                {
                    reached.UnionWith(link.Who.Select(who => who.Id));
                }
            }

            return reached;
        }
    }

    private static Certainty Strength(Claim claim) =>
        claim.Condition is null && claim.Doubts.Count == 0 && claim.Inferences.Count == 0 ? claim.Certainty
            : claim.Certainty == Certainty.Uncommitted ? Certainty.Uncommitted
            : Certainty.Possible;
}
