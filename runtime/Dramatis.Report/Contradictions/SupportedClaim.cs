namespace Dramatis.Report;

/// <summary>A claim with the claims that corroborate it, directly or through others.</summary>
internal sealed record SupportedClaim(ClaimModel Claim, IReadOnlyList<ClaimModel> Others)
{
    /// <summary>The groups of corroborating claims. Each claim is in one group.</summary>
    public static List<SupportedClaim> Of(ReportFacts facts)
    {
        var groups = new Dictionary<ClaimId, List<Claim>>();
        foreach (var (first, second) in facts.Corroborations)
        {
            Join(groups, GroupOf(groups, first), GroupOf(groups, second));
        }

        return [.. groups.Values
            .Distinct()
            .Select(group => group.OrderBy(facts.NumberOf).Select(ClaimModel.Of).ToList())
            .Select(static group => new SupportedClaim(group[0], group[1..]))];
    }

    private static List<Claim> GroupOf(Dictionary<ClaimId, List<Claim>> groups, Claim claim)
    {
        if (!groups.TryGetValue(claim.Id, out var group))
        {
            groups.Add(claim.Id, group = [claim]);
        }

        return group;
    }

    private static void Join(Dictionary<ClaimId, List<Claim>> groups, List<Claim> group, List<Claim> other)
    {
        if (group == other)
        {
            return;
        }

        group.AddRange(other);
        foreach (var claim in other)
        {
            groups[claim.Id] = group;
        }
    }
}
