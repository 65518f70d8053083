using CsCheck;
using Dramatis.Tests.Sample;

namespace Dramatis.Tests.Facts.Queries;

public sealed class HoldingPropertyTests
{
    private static readonly Person[] People = [.. Enumerable.Range(0, 3).Select(i => new Person($"p{i}") { Name = $"P{i}" })];

    private static readonly Place[] Places = [.. Enumerable.Range(0, 2).Select(i => new Place($"a{i}") { Name = $"A{i}" })];

    private static readonly Gen<Person> GenPerson = AnyOf(People);

    private static readonly Gen<When?> GenTime = AnyOf<When?>(
        null, "2021", "2022", "2023", "2023-05", "2022/2024", "2021/..", When.AsOf("2022-06"), When.AsOf("2024-01-01"),
        When.Before(World.Talks with { Id = "talks" }), When.After(World.Talks with { Id = "talks" }), When.Worded("in spring"));

    private static readonly Gen<Relation> GenTold = Gen.OneOf(
        Gen.Select(GenPerson, AnyOf(Places), AnyOf<string?>(null, null, "training"), GenTime).Select(
            Relation (who, area, why, during) => new Presence { Present = who, Area = area, Purpose = why, During = during }),
        Gen.Select(GenPerson, AnyOf(Places), GenTime).Select(
            Relation (who, area, on) => new Arrival { Who = who, Area = area, On = on }),
        Gen.Select(GenPerson, AnyOf(Places), GenTime).Select(
            Relation (who, area, on) => new Departure { Who = who, Area = area, On = on }));

    private static readonly Gen<Relation> GenLink = Gen.OneOf(
        Gen.Select(GenPerson, GenPerson).Select(Relation (a, b) => new PartOf { Part = a, Whole = b }),
        Gen.Select(AnyOf(Places), AnyOf(Places)).Select(Relation (a, b) => new PartOf { Part = a, Whole = b }),
        Gen.Select(GenPerson, GenPerson).Where((a, b) => a != b).Select(Relation (a, b) => new SameAs { Who = [a, b] }));

    private static readonly Gen<Action<Reading>> GenTelling = Gen.Select(
        Gen.Frequency((12, GenTold), (1, GenLink)),
        Gen.Frequency((6, Gen.Const(Certainty.Certain)), (1, Gen.Enum<Certainty>())),
        Gen.Enum<Polarity>(),
        Gen.Int[0, 19]).Select(Telling);

    [Fact]
    public void The_states_are_those_that_comparing_every_two_claims_finds() => FixedCases.Sample(
        Gen.Select(GenTelling.Array[0, 12], AnyOf<When>("2022", "2023-01", "2023-05", "2025")),
        drawn =>
        {
            var (tellings, moment) = drawn;
            var facts = Tell(tellings);
            Assert.Equal(
                new NaiveHoldings(facts, moment).Find().Order(),
                facts.Holding<Presence>(moment)
                    .Select(held => NaiveHoldings.Print(held.IsHolding, held.For, held.Against))
                    .Distinct()
                    .Order());
        },
        iter: 3_000,
        print: static drawn => $"{drawn.Item2}\n" + string.Join('\n', Tell(drawn.Item1).Claims.Select(claim => Print(claim.Whole))));

    private static string Print(Claim claim) =>
        $"{claim.Id} {claim} ({((IAnchor)claim.What).Time}; {claim.Certainty}; {string.Join(' ', claim.Doubts)})";

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

    private static Action<Reading> Telling(Relation what, Certainty certainty, Polarity polarity, int how) => source =>
    {
        var passage = source.At(1);
        passage = certainty switch
        {
            Certainty.Probable => passage.Probably,
            Certainty.Possible => passage.Possibly,
            Certainty.Uncommitted => passage.Uncommitted,
            _ => passage,
        };
        passage = how switch
        {
            0 => passage.If("it rains"),
            1 => passage.Repeatedly,
            2 when what is not (PartOf or SameAs) => passage.Doubt("torn"),
            3 or 4 => passage.Qualified("formally"),
            5 => passage.By(World.Vale),
            _ => passage,
        };
        _ = how == 6 ? passage.Plan(what) : passage.Assert(new Proposition(what, polarity));
    };
}
