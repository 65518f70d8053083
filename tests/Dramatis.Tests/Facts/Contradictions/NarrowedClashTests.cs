using Dramatis.Tests.Facts.Contradictions.Drawn;
using Dramatis.Tests.Sample;

namespace Dramatis.Tests.Facts.Contradictions;

/// <summary>Clashes that are narrowed, against a choice among all.</summary>
/// <remarks>
/// Changes are the nearest among what is asked for, and what follows is told only if nobody asked for says it. So neither are compared.
/// </remarks>
public sealed class NarrowedClashTests
{
    [Fact]
    public void Those_of_an_actor_are_those_of_claims_that_name_it_or_its_kin() => Check(static (facts, pairs) =>
    {
        foreach (var person in facts.Actors<Person>())
        {
            var kin = facts.Kinship.Kin(facts.NumberOf(person)).ToHashSet();
            var named = facts.Actors<Person>()
                .Where(other => kin.Contains(facts.NumberOf(other)))
                .SelectMany(other => facts.Index.Mentions.Involving[facts.NumberOf(other)].ToArray())
                .ToHashSet();
            Same(pairs.Where(one => named.Contains(one.Earlier) && named.Contains(one.Later)), facts.Clashes().Of(person), facts, named);
        }
    });

    [Fact]
    public void Those_between_sources_are_those_of_their_claims() => Check(static (facts, pairs) =>
    {
        foreach (var (one, other) in new[] { ("one", "other"), ("one", "one") })
        {
            var (a, b) = (facts.Sources.FirstOrDefault(source => source.Id == one), facts.Sources.FirstOrDefault(source => source.Id == other));
            if (a is not null && b is not null)
            {
                bool Are(Claim first, Claim second) => first.Source.Id == one && second.Source.Id == other;
                Same(pairs.Where(pair => Are(facts.At(pair.Earlier), facts.At(pair.Later)) || Are(facts.At(pair.Later), facts.At(pair.Earlier))), facts.Clashes().Between(a, b), facts);
            }
        }
    });

    [Fact]
    public void Those_of_a_type_are_those_with_a_claim_of_it() => Check(static (facts, pairs) => Same(
        pairs.Where(pair => facts.At(pair.Earlier).What is DrawnState || facts.At(pair.Later).What is DrawnState),
        facts.Clashes().Of<DrawnState>(),
        facts));

    [Fact]
    public void Those_of_a_claim_are_those_in_which_it_stands() => Check(static (facts, pairs) =>
    {
        for (var place = 0; place < facts.ClaimCount; place++)
        {
            Same(pairs.Where(pair => pair.Earlier == place || pair.Later == place), facts.Clashes().Of(facts.At(place)), facts);
        }
    });

    [Fact]
    public void Those_of_a_time_are_those_of_claims_that_may_hold_in_it() => Check(static (facts, pairs) => Same(
        pairs.Where(pair => new[] { pair.Earlier, pair.Later }.All(place =>
            ((IAnchor)facts.At(place).What).Time is not { } time || time.Intersects("2024") != Truth.No)),
        facts.Clashes().During("2024"),
        facts));

    [Fact]
    public void Those_of_a_kind_are_those_of_it() => Check(static (facts, pairs) => Same(
        pairs.Where(static pair => pair.Kind == ClashKind.Tension), facts.Clashes().OfKind(ClashKind.Tension), facts));

    private static void Check(Action<FactBase, HashSet<NaiveFinding>> check) => FixedCases.Sample(
        DrawnBase.GenFacts, drawn => check(drawn.Facts, [.. ToldPairs.Of(drawn.Facts, drawn.Facts.Clashes())]), iter: 300);

    private static bool IsCompared(NaiveFinding one, FactBase facts) =>
        one.Kind != ClashKind.Change && !new[] { one.Earlier, one.Later }.Any(place => new Deriver().IsPremise(facts.At(place).What.Descriptor));

    private static void Same(IEnumerable<NaiveFinding> expected, Clashes narrowed, FactBase facts, HashSet<int>? named = null) => Assert.Equal(
        expected.Where(one => IsCompared(one, facts)).ToHashSet(),
        ToldPairs.Of(facts, narrowed)
            .Where(one => IsCompared(one, facts) && (named is null || (named.Contains(one.Earlier) && named.Contains(one.Later))))
            .ToHashSet());
}
