namespace Dramatis;

/// <summary>
/// Groups clashes of two claims: a claim that stands against a thousand others in one way is one finding.
/// </summary>
/// <remarks>
/// Clashes come in runs with one claim in common. A run is told as soon as it ends. A claim with a single partner waits for
/// the partner's finding, so what is kept grows with the number of claims and not with the number of pairs.
/// </remarks>
internal static class ClashGroups
{
    public static IEnumerable<Clash> Of(IEnumerable<PairClash> clashes)
    {
        var waiting = new Dictionary<((ContradictionRule, ClashKind, bool, ClashBetween), int), List<PairClash>>();
        var run = new List<PairClash>();
        foreach (var clash in clashes)
        {
            if (run.Count > 0 && (clash.Group != run[0].Group || clash.First.Place != run[0].First.Place))
            {
                if (End(run) is { } ended)
                {
                    yield return ended;
                }

                run = [];
            }

            run.Add(clash);
        }

        if (run.Count > 0 && End(run) is { } last)
        {
            yield return last;
        }

        foreach (var alike in waiting.Values)
        {
            yield return alike.Count == 1 ? Group(alike, byFirst: true) : Group(alike, byFirst: false);
        }

        Clash? End(List<PairClash> run)
        {
            if (run.Count > 1)
            {
                return Group(run, byFirst: true);
            }

            waiting.Add((run[0].Group, run[0].Second.Place), run[0]);
            return null;
        }
    }

    private static Clash Group(List<PairClash> alike, bool byFirst)
    {
        var first = alike.Find(static clash => clash.IsCertain) ?? alike[0];
        return new(
            first.Kind,
            first.Rule,
            (byFirst ? first.First : first.Second).Origin,
            [.. Telling([.. alike.Select(clash => byFirst ? clash.Second : clash.First)]).Select(static claim => claim.Origin).Distinct()],
            first.IsCertain,
            first.Reason,
            first.Between)
        {
            Because = first.Because,
        };
    }

    /// <summary>The claims without those from which only follows what another claim of the same source says itself.</summary>
    private static IEnumerable<ComparedClaim> Telling(List<ComparedClaim> claims)
    {
        var said = claims.Where(static claim => claim.Derived is null).Select(Content).ToHashSet();
        return claims.Where(claim => claim.Derived is null || !said.Contains(Content(claim)));
    }

    private static (EntityId, UInt128) Content(ComparedClaim claim) => (claim.Claim.Source.Id, RelationHash.KeyOf(claim.Claim.What));
}
