using CsCheck;
using Dramatis.Tests.Sample;

namespace Dramatis.Tests.Facts.Contradictions;

public sealed class ContradictionPropertyTests
{
    private static readonly Person[] People =
    [
        .. Enumerable.Range(0, 3).Select(i => new Person($"p{i}") { Name = $"P{i}" }),
        new("somebody") { Identification = Identification.Anonymous },
    ];

    private static readonly Gen<Person> GenPerson = Gen.Int[0, 3].Select(i => People[i]);

    private static readonly Gen<When?> GenTime = Gen.Frequency(
        (3, AnyOf<When?>(null, "2023", "2024", "2024-05", "2024-06", "2023/2025")),
        (1, AnyOf<When?>(
            When.Last(DayOfWeek.Friday, "2024-05-15"),
            When.Within("P2M", after: (When)"2024-04-30"),
            When.Throughout("P1Y", before: (When)"2024-06-01"),
            When.Month("2024-06-15", -1),
            When.Worded("in spring"))));

    private static readonly Gen<EntityId?> GenId = Gen.Frequency(
        (3, Gen.Const(default(EntityId?))), (1, AnyOf<EntityId?>("h1", "h2")));

    private static readonly Gen<Many<Agent>> GenAgents = Gen.Select(Gen.Shuffle(People), Gen.Int[2, 3]).Select(
        (people, count) => new Many<Agent>(people.Take(count).ToArray<Agent>()));

    private static readonly Gen<Relation> GenEvent = Gen.OneOf(
        Gen.Select(GenAgents, GenTime, GenId).Select(Relation (who, on, id) =>
            new Meeting { Participants = who, On = on, Id = id }),
        Gen.Select(GenAgents, GenTime).Select(Relation (who, on) => new Summit { Participants = who, On = on }),
        Gen.Select(GenPerson.Null(), GenPerson, AnyOf<string?>(null, "grain", "oil"), GenTime).Select(
            Relation (supplier, receiver, goods, on) =>
                new Delivery { Supplier = supplier, Receiver = receiver, Goods = goods, On = on }));

    private static readonly Gen<Relation> GenState = Gen.OneOf(
        Gen.Select(GenPerson, GenPerson.Null(), GenTime).Select(Relation (holder, institution, during) =>
            new SoleOffice { Holder = holder, Institution = institution, Title = "Head", During = during }),
        Gen.Select(GenAgents, GenPerson.Null(), GenTime).Select(Relation (who, whom, during) =>
            new Support { Supporters = who, Supported = whom, During = during }),
        Gen.Select(GenPerson, GenPerson, GenTime).Select(Relation (who, whom, during) =>
            new Rejection { Opponent = who, Opposed = whom, During = during }));

    private static readonly Gen<Relation> GenLink = Gen.OneOf(
        Gen.Select(GenPerson, GenPerson).Select(Relation (a, b) => new PartOf { Part = a, Whole = b }),
        GenAgents.Select(Relation (agents) => new SameAs { Who = [.. agents] }));

    private static readonly Gen<Action<Reading>> GenTelling = Gen.Select(
        Gen.Frequency((8, GenEvent), (8, GenState), (1, GenLink)),
        Gen.Enum<Certainty>(),
        Gen.Enum<Polarity>(),
        AnyOf(Modality.Actual, Modality.Actual, Modality.Planned, Modality.Demanded, Modality.Expected),
        Gen.Select(Gen.Bool, GenPerson.Null(), GenPerson.Null(), Gen.Int[0, 7])).Select(Telling);

    [Fact]
    public void The_joins_find_what_comparing_every_two_claims_finds() => FixedCases.Sample(
        GenTelling.Array[0, 40],
        tellings =>
        {
            var facts = Tell(tellings);
            Assert.Equal(
                new NaiveRules(facts).Find(),
                facts.Contradictions()
                    .Select(found => (found.Rule, found.First.Id, found.Second.Id, found.IsCertain))
                    .ToHashSet());
        },
        iter: 2_000,
        print: static tellings => string.Join('\n', Tell(tellings).Claims.Select(claim => Print(claim.Whole))));

    [Fact]
    public void Twice_the_claims_take_at_most_little_more_than_twice_the_comparisons()
    {
        var (half, full) = (Comparisons(4_000), Comparisons(8_000));

        Assert.InRange(half, 1_000, 4_000);
        Assert.InRange(full, half, (int)(2.1 * half));
    }

    private static string Print(Claim claim) => $"{claim.Id} {claim} ({((IAnchor)claim.What).Time}; {claim.What.Id})";

    private static FactBase Tell(Action<Reading>[] tellings)
    {
        var builder = new FactBase.Builder();
        var source = builder.Read(new("source"));
        foreach (var tell in tellings)
        {
            tell(source);
        }

        return builder.Build();
    }

    private static Gen<T> AnyOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static Action<Reading> Telling(
        Relation what,
        Certainty certainty,
        Polarity polarity,
        Modality modality,
        (bool DeniesMode, Person? Speaker, Person? Holder, int Condition) how) => source =>
    {
        var passage = source.At(1);
        passage = how.Speaker is { } speaker ? passage.By(speaker) : passage;
        passage = how.Condition == 0 ? passage.If("it rains") : passage;
        passage = certainty switch
        {
            Certainty.Probable => passage.Probably,
            Certainty.Possible => passage.Possibly,
            Certainty.Uncommitted => passage.Uncommitted,
            _ => passage,
        };
        var proposition = new Proposition(what, polarity);
        var holders = how.Holder is { } holder ? new Many<Actor>([holder]) : default;
        _ = modality switch
        {
            Modality.Actual => passage.Assert(proposition),
            _ when how.DeniesMode => passage.Deny(proposition, modality, holders),
            Modality.Planned => passage.Plan(proposition, holders),
            Modality.Demanded => passage.Demand(proposition, holders),
            _ => passage.Expect(proposition, holders),
        };
    };

    // Everybody deals with the same two, so that only those whom nobody else deals with tell the claims apart.
    private static int Comparisons(int count)
    {
        var builder = new FactBase.Builder();
        var source = builder.Read(new("source")).At(1);
        for (var i = 0; i < count; i++)
        {
            _ = (i % 16) switch
            {
                < 8 => source.Assert(Claimed(i)),
                < 12 => source.By(World.Vale).Deny(Claimed(i - 8)),
                _ => source.By(World.Vale).Deny(Claimed(i)),
            };
        }

        var finder = new ClashFinder(builder.Build());
        Assert.Equal(count / 4, finder.Contradictions().Count);
        return finder.Comparisons;
    }

    private static Relation Claimed(int i)
    {
        var person = new Person($"p{i}") { Name = $"P{i}" };
        return (i % 4) switch
        {
            0 => new Meeting { Participants = [World.Norland, World.Sudland, person], On = "2024" },
            1 => new Delivery { Receiver = World.Norland, Supplier = person, On = "2024" },
            2 => new SoleOffice { Holder = person, Institution = World.Norland, Title = $"Title {i}", During = "2024" },
            _ => new Support { Supporters = [person, World.Norland], Supported = World.Sudland, During = "2024" },
        };
    }
}
