using CsCheck;
using Dramatis.Tests.Sample;

namespace Dramatis.Tests.Facts.Queries;

public sealed class AgreementPropertyTests
{
    private static readonly Person[] People = [.. Enumerable.Range(0, 4).Select(i => new Person($"p{i}") { Name = $"P{i}" })];

    private static readonly Gen<Many<Agent>> GenParties = Gen.Select(Gen.Shuffle(People), Gen.Int[2, 3]).Select(
        (people, count) => new Many<Agent>(people.Take(count).OrderBy(one => one.Id.Value).ToArray<Agent>()));

    private static readonly Gen<When?> GenTime = AnyOf<When?>(null, "2023", "2024", "2024-05");

    private static readonly Gen<Relation> GenParley = Gen.Select(
        Gen.Bool, GenParties, AnyOf<Place?>(null, World.Port), AnyOf<string?>(null, "fish", "oil"), GenTime).Select(
        Relation (isNegotiation, who, venue, topic, on) => isNegotiation
            ? new Negotiation { Parties = who, Venue = venue, Topic = topic, On = on }
            : new Parley { Parties = who, Venue = venue, Topic = topic, On = on });

    private static readonly Gen<Relation> GenLink = Gen.Select(AnyOf(People), AnyOf(People), AnyOf<When?>(null, "2023", "2024"), Gen.Bool)
        .Where((agent, principal, _, _) => agent != principal)
        .Select(Relation (agent, principal, during, acts) =>
            acts ? new ActsFor(agent, principal, during: during) : new PartOf { Part = agent, Whole = principal });

    private static readonly Gen<(Relation What, int Source, Person? Speaker, Polarity Polarity, bool IsAttempt)> GenTelling = Gen.Select(
        Gen.Frequency((6, GenParley), (1, GenLink)),
        Gen.Int[0, 2],
        Gen.Frequency((2, Gen.Const(default(Person?))), (1, AnyOf<Person?>(People))),
        Gen.Frequency((5, Gen.Const(Polarity.Affirmed)), (2, Gen.Const(Polarity.Denied))),
        Gen.Frequency((4, Gen.Const(false)), (1, Gen.Const(true))));

    [Fact]
    public void The_statements_are_those_that_comparing_every_two_claims_finds() => FixedCases.Sample(
        GenTelling.Array[0, 10],
        tellings =>
        {
            var facts = Tell(tellings);
            var all = new NaiveAgreements(facts).Find();
            var told = Parleys(facts).SelectMany(Flat).ToDictionary(NaiveAgreements.Print, Claims);

            // Whatever is told is so, and what is not told has the claims of something that is.
            Assert.All(told, one => Assert.Equal(all[one.Key].Claims, one.Value));
            Assert.All(all.Where(one => !told.ContainsKey(one.Key)), one => Assert.Contains(told.Values, one.Value.Claims.SetEquals));
        },
        iter: 1_000,
        print: static tellings => string.Join('\n', Tell(tellings).Claims.Select(claim =>
            $"{claim.Id} {claim.Whole.Source.Id} {claim.Whole} {string.Join('+', claim.Whole.Attribution.SelectMany(step => step.Speakers))} {claim.Whole.Proposition} {((IAnchor)claim.Whole.What).Time}")));

    [Fact]
    public void A_group_within_another_has_some_of_its_claims_and_likely_ones_are_marked() => FixedCases.Sample(
        GenTelling.Array[0, 10],
        tellings =>
        {
            var facts = Tell(tellings);
            var all = new NaiveAgreements(facts).Find();
            Assert.All(Parleys(facts).SelectMany(Flat), group =>
            {
                Assert.Equal(all[NaiveAgreements.Print(group)].IsLikely, group.IsLikely);
                Assert.All(group.Stronger, inner => Assert.True(Claims(inner).IsProperSubsetOf(Claims(group))));
            });
        },
        iter: 1_000);

    private static IEnumerable<AgreedStatement> Parleys(FactBase facts) =>
        facts.Agreements().Where(group => group.Shared.What is not (ActsFor or PartOf));

    private static IEnumerable<AgreedStatement> Flat(AgreedStatement group) => group.Stronger.SelectMany(Flat).Prepend(group);

    private static SortedSet<string> Claims(AgreedStatement group) => [.. group.Claims.Select(claim => $"{claim.Id}")];

    private static FactBase Tell((Relation What, int Source, Person? Speaker, Polarity Polarity, bool IsAttempt)[] tellings)
    {
        var builder = new FactBase.Builder();
        foreach (var (what, source, speaker, polarity, isAttempt) in tellings)
        {
            var passage = builder.Read(new($"source{source}")).At(1);
            var telling = speaker is null ? passage : passage.By(speaker);
            if (what is not Parley parley)
            {
                telling.Assert(what);
            }
            else if (isAttempt)
            {
                telling.Attempt(new Proposition(what, polarity), by: [.. parley.Parties.OfType<Actor>()]);
            }
            else
            {
                telling.Assert(new Proposition(what, polarity));
            }
        }

        return builder.Build();
    }

    private static Gen<T> AnyOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);
}
