using Dramatis.Tests.Facts.Contradictions.Drawn;
using Xunit.Abstractions;

namespace Dramatis.Tests.Facts.Contradictions;

/// <summary>Clashes of drawn bases over drawn schemas, against the rules as they are written down.</summary>
public sealed class ClashPropertyTests(ITestOutputHelper output)
{
    private long _pairs;

    [Fact]
    public void The_search_finds_what_comparing_every_two_claims_finds()
    {
        FixedCases.Sample(
            DrawnBase.GenFacts,
            drawn =>
            {
                Compare(drawn.Types, drawn.Facts);
                Interlocked.Add(ref _pairs, drawn.Facts.ClaimCount * (drawn.Facts.ClaimCount - 1L) / 2);
            },
            iter: 3_000,
            print: Print);
        output.WriteLine($"{_pairs} pairs of claims were compared.");
    }

    [Fact]
    public void Sums_that_are_told_are_too_great_and_great_ones_are_told() => FixedCases.Sample(
        DrawnBase.GenFacts,
        static drawn =>
        {
            var totals = new NaiveTotals(drawn.Types, drawn.Facts);
            var told = drawn.Facts.Clashes().Where(static clash => clash.Rule == ContradictionRule.Total).ToList();
            Assert.All(told, clash => Assert.True(totals.IsTooMuch(clash), clash.ToString()));
            Assert.All(totals.Sure(), much => Assert.Contains(told, clash => NaiveTotals.IsAbout(clash, much)));
        },
        iter: 3_000,
        print: Print);

    private static string Print((RelationDescriptor[] Types, FactBase Facts) drawn) => string.Join('\n', drawn.Facts.Claims
        .Select(claim => $"{drawn.Facts.PlaceOf(claim.Whole)} {claim.Whole} ({((IAnchor)claim.Whole.What).Time})")
        .Concat(drawn.Types.Select(Print)));

    private static string Print(RelationDescriptor type)
    {
        static string Mapping(Many<(string Own, string Other)> pairs) => string.Join(',', pairs.Select(static pair => $"{pair.Own}>{pair.Other}"));
        static string Turn(string verb, Many<Consequence> all) => string.Concat(all.Select(one =>
            $"; {verb} {one.Relation?.Name ?? "m"} {Mapping(one.Members)}{(one.IsLikely ? " likely" : "")}{(one.Where.Count > 0 ? " red" : "")}"));
        var excludes = string.Concat(type.Excludes.Select(one =>
            $"; excludes {one.Relation} {Mapping(one.Positions)}{(one.IsSoft ? " soft" : "")}{(one.NeedsAllPlayers ? " all" : "")} {string.Join('|', one.Where.SelectMany(static where => where.Values))}"));
        var positions = string.Join(' ', type.Positions.Select(static one => $"{one.Name}{(one.IsActing ? " acts" : "")}{(one.IsTransparent ? " transparent" : "")}"));
        return $"{type.Name} {type.Aspect} is {string.Join(',', type.Bases.Select(static one => one.Name))} ({positions}) key {type.Key} exclusive {type.Exclusive}"
            + $"{excludes}{Turn("implies", type.Implies)}{Turn("begins", type.Initiates)}{Turn("ends", type.Terminates)}"
            + $"; opposites {type.Opposites.Count}; total {type.Total is not null}";
    }

    private static void Compare(RelationDescriptor[] types, FactBase facts)
    {
        var naive = new NaiveClashes(types, facts);
        var expected = naive.Find();
        var told = ToldPairs.Of(facts, facts.Clashes());
        Assert.Equal(told.Count, told.DistinctBy(static one => (one.Rule, one.Kind == ClashKind.Disagreement, one.Earlier, one.Later)).Count());
        Assert.Empty(told.Except(expected));
        foreach (var pair in expected.GroupBy(static one => (one.Earlier, one.Later)))
        {
            var found = told.Where(one => (one.Earlier, one.Later) == pair.Key).ToList();
            if (naive.HasPremise(pair.First()))
            {
                // Of a pair from which something follows one finding is told, by the first rule; none if the source says itself
                // what follows, which is told instead.
                var isSaid = told.Exists(one => new[] { one.Earlier, one.Later }.Intersect([pair.Key.Earlier, pair.Key.Later]).Any());
                Assert.True(found.Count == 1 || (found.Count == 0 && (isSaid || pair.Any(static one => one.Kind == ClashKind.Change))), $"{pair.Key}");
                Assert.All(found, one => Assert.Equal(pair.MinBy(Order)!.Rule, one.Rule));
            }
            else
            {
                Assert.Equal(
                    pair.Select(static one => (one.Rule, one.Kind)).Where(static one => one.Kind != ClashKind.Change).ToHashSet(),
                    found.Select(static one => (one.Rule, one.Kind)).Where(static one => one.Kind != ClashKind.Change).ToHashSet());
            }
        }

        var changes = expected.Where(static one => one.Kind == ClashKind.Change).ToList();
        if (!changes.Exists(naive.HasPremise))
        {
            Assert.Equal(Nearest(changes).ToHashSet(), told.Where(static one => one.Kind == ClashKind.Change).ToHashSet());
        }
    }

    // A contradiction over a will is told before a disagreement, though that is of the first rule.
    private static (int, ContradictionRule) Order(NaiveFinding one) =>
        (one.Rule > ContradictionRule.NoSuchPlan ? 2 : one.Kind == ClashKind.Disagreement ? 1 : 0, one.Rule);

    private static IEnumerable<NaiveFinding> Nearest(List<NaiveFinding> changes)
    {
        var ordered = changes
            .Select(static one => NaiveOrder.IsBefore(one.Times.Earlier, one.Times.Later)
                ? (Before: one.Earlier, Ends: one.Times.Earlier, After: one.Later, Begins: one.Times.Later, Finding: one)
                : (Before: one.Later, Ends: one.Times.Later, After: one.Earlier, Begins: one.Times.Earlier, Finding: one))
            .ToList();
        return ordered
            .Where(one => !ordered.Exists(other =>
                (other.Before == one.Before && NaiveOrder.IsBefore(other.Begins, one.Begins))
                || (other.After == one.After && NaiveOrder.IsBefore(one.Ends, other.Ends))))
            .Select(static one => one.Finding);
    }
}
