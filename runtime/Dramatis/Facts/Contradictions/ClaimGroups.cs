namespace Dramatis;

/// <summary>Pairs claims that have something in common. Claims with equal content are never compared.</summary>
internal static class ClaimGroups
{
    /// <summary>The pairs of claims with unequal content, the earlier claim first.</summary>
    public static IEnumerable<(ComparedClaim First, ComparedClaim Second)> Pairs<TContent>(
        IEnumerable<ComparedClaim> claims, Func<ComparedClaim, TContent> content)
    {
        var groups = claims.GroupBy(content).Select(static group => group.ToList()).ToList();
        return
            from i in Enumerable.Range(0, groups.Count)
            from other in groups.Skip(i + 1)
            from a in groups[i]
            from b in other
            select a.Place < b.Place ? (a, b) : (b, a);
    }
}
