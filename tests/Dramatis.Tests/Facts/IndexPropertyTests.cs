using CsCheck;
using Dramatis.Tests.Sample;

namespace Dramatis.Tests.Facts;

public sealed class IndexPropertyTests
{
    private static readonly Agent[] Agents =
    [
        .. Enumerable.Range(0, 4).Select(i => new Person($"p{i}") { Name = $"P{i}" }),
        .. Enumerable.Range(0, 3).Select(i => new State($"s{i}") { Name = $"S{i}" }),
    ];

    private static readonly Gen<Agent> GenAgent = Gen.Int[0, 6].Select(i => Agents[i]);
    private static readonly Gen<State> GenState = Gen.Int[4, 6].Select(i => (State)Agents[i]);

    private static readonly Gen<Relation> GenPlain = Gen.OneOf<Relation>(
        Gen.Select(GenAgent, GenAgent, GenState, Gen.Bool).Select(Relation (a, b, host, hasId) => new Meeting
        {
            Participants = [a, b],
            Host = host,
            Id = hasId ? new EntityId($"{a.Id}-{b.Id}") : default(EntityId?),
        }),
        Gen.Select(GenState, GenState).Select(Relation (a, b) => new Recognition { Holder = a, Recognised = b }));

    private static readonly Gen<Relation> GenRelation = Gen.OneOf(
        GenPlain, Gen.Select(GenAgent, GenPlain).Select(Relation (a, r) => new Remark { Speaker = a, Subject = r }));

    private static readonly Gen<Telling> GenTelling = Gen.Select(
        GenRelation, Gen.Enum<Polarity>(), GenAgent.Array[0, 2], Gen.Enum<Certainty>(), Gen.Int[1, 5]).Select(
            (what, polarity, speakers, certainty, place) => new Telling(what, polarity, speakers, certainty, place));

    [Fact]
    public void The_indexes_find_what_a_walk_over_all_claims_finds() => FixedCases.Sample(GenTelling.Array[0, 30], tellings =>
    {
        var facts = Tell(tellings);
        foreach (var agent in Agents)
        {
            AssertFinds(facts, facts.Involving(agent), claim => Names(claim, agent));
            AssertFinds(
                facts,
                facts.Playing(Meeting.Roles.Participants, agent),
                claim => claim.What is Meeting meeting && meeting.Participants.Includes(agent));
            AssertFinds(
                facts,
                facts.Playing(IStake.Roles.Holder, agent),
                claim => claim.What is IStake stake && stake.Holder == agent);
        }

        AssertFinds(facts, facts.ClaimsOf<IStake>(), claim => claim.What is IStake);
    });

    [Fact]
    public void A_base_that_several_threads_index_is_found_through_as_well()
    {
        const int Count = 45_000;
        var builder = new FactBase.Builder();
        var source = builder.Read(new("source"));
        var state = (State)Agents[4];
        for (var i = 0; i < Count; i++)
        {
            var guest = new Person($"guest-{i}") { Name = "Guest" };
            var meeting = new Meeting { Participants = [guest, Agents[i % 4]], Host = state, Id = $"meeting-{i % 1000}" };
            source.At(1).Assert(i % 3 == 0 ? new Remark { Speaker = guest, Subject = meeting } : meeting);
        }

        // A type that only the last part holds, and a player of many parts.
        source.At(1).Assert(new Recognition { Holder = state, Recognised = (State)Agents[5] });
        var facts = builder.Build();

        AssertFinds(facts, facts.ClaimsOf<Remark>(), static claim => claim.What is Remark);
        AssertFinds(facts, facts.Playing(Meeting.Roles.Host, state), static claim => claim.What is Meeting);
        AssertFinds(facts, facts.Playing(IStake.Roles.Holder, state), static claim => claim.What is Recognition);
        AssertFinds(
            facts,
            facts.Playing(Meeting.Roles.Participants, Agents[1]),
            static claim => claim.What is Meeting meeting && meeting.Participants.Includes(Agents[1]));
        var subject = facts.ClaimsOf<Remark>().First().What.Subject;
        AssertFinds(
            facts,
            facts.Playing(Remark.Roles.Subject, subject),
            claim => claim.What is Remark remark && remark.Subject.Id == subject.Id);
    }

    [Fact]
    public void The_order_of_reading_changes_nothing_that_is_known() => FixedCases.Sample(GenTelling.Array[0, 20], tellings =>
    {
        var (forwards, backwards) = (Tell(tellings), Tell([.. tellings.Reverse()]));

        Assert.True(FactBase.Diff(forwards, backwards).IsEmpty);
        Assert.Equal(forwards.Facts<IRelation>().Count(), backwards.Facts<IRelation>().Count());
    });

    [Fact]
    public void Two_halves_merged_are_the_whole() => FixedCases.Sample(GenTelling.Array[0, 20], tellings =>
    {
        var (first, second) = (tellings[..(tellings.Length / 2)], tellings[(tellings.Length / 2)..]);

        var merged = FactBase.Merge(Tell(first), Tell(second));

        Assert.True(FactBase.Diff(Tell(tellings), merged).IsEmpty);
        Assert.True(FactBase.Diff(merged, FactBase.Merge(merged, merged)).IsEmpty);
    });

    private static FactBase Tell(Telling[] tellings)
    {
        var builder = new FactBase.Builder();
        var source = builder.Read(new("source"));
        foreach (var telling in tellings)
        {
            telling.In(source);
        }

        return builder.Build();
    }

    private static bool Names(Claim claim, Agent agent) =>
        claim.InnermostSpeakers.Includes(agent) || Names(claim.What, agent);

    private static bool Names(Relation what, Agent agent) => what switch
    {
        Meeting meeting => meeting.Participants.Includes(agent) || agent.Equals(meeting.Host),
        Recognition recognition => recognition.Holder == agent || recognition.Recognised == agent,
        Remark remark => remark.Speaker == agent || Names(remark.Subject, agent),
        _ => false,
    };

    private static void AssertFinds<T>(FactBase facts, Claims<T> found, Func<Claim, bool> isMeant)
        where T : class, IRelation => Assert.Equal(
        facts.Claims.Select(claim => claim.Whole).Where(isMeant),
        found.Select(claim => claim.Whole));

    private sealed record Telling(
        Relation What, Polarity Polarity, Agent[] Speakers, Certainty Certainty, int Paragraph)
    {
        public void In(Reading source)
        {
            var passage = source.At(Paragraph);
            passage = Speakers.Length == 0 ? passage : passage.By([.. Speakers]);
            passage = Certainty switch
            {
                Certainty.Probable => passage.Probably,
                Certainty.Possible => passage.Possibly,
                Certainty.Uncommitted => passage.Uncommitted,
                _ => passage,
            };
            passage.Assert(new Proposition(What, Polarity));
        }
    }
}
