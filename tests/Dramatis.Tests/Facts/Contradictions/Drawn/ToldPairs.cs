namespace Dramatis.Tests.Facts.Contradictions.Drawn;

/// <summary>The pairs of claims that clashes are about, without those about sums.</summary>
internal static class ToldPairs
{
    public static List<NaiveFinding> Of(FactBase facts, IEnumerable<Clash> clashes) =>
    [
        .. from clash in clashes
           where clash.Rule != ContradictionRule.Total
           from other in clash.Against
           let places = new[] { facts.PlaceOf(clash.Claim), facts.PlaceOf(other) }
           select new NaiveFinding(clash.Kind, clash.Rule, places.Min(), places.Max(), clash.IsCertain),
    ];
}
