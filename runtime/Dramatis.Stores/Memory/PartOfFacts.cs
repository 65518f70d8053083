namespace Dramatis;

/// <summary>Makes a part of a fact base a fact base of its own.</summary>
internal static class PartOfFacts
{
    /// <summary>
    /// Some claims with the claims to which they refer, and those that withdraw one of either, in the order in which they were
    /// made.
    /// </summary>
    public static FactBase Of(FactBase facts, IEnumerable<Claim> claims)
    {
        var withdrawing = facts.Claims
            .SelectMany(static claim => Withdrawn(claim.Whole).Select(id => (Withdrawn: id, By: claim.Whole.Id)))
            .ToLookup(static one => one.Withdrawn, static one => one.By);
        var (part, open) = (new HashSet<ClaimId>(), new Stack<ClaimId>(claims.Select(static claim => claim.Id)));
        while (open.TryPop(out var id))
        {
            if (!part.Add(id))
            {
                continue;
            }

            foreach (var next in ClaimRow.ReferencesOf(facts.Get(id)).Concat(withdrawing[id]))
            {
                open.Push(next);
            }
        }

        var builder = new FactBase.Builder { Awaits = static _ => true };
        foreach (var claim in part.OrderBy(id => facts.Index.Places[id]).Select(facts.Get))
        {
            builder.RecordedAt = claim.RecordedAt;
            builder.Know(MentionWalk.SourcesIn(claim));
            builder.Add(claim);
        }

        return builder.Build();
    }

    private static IEnumerable<ClaimId> Withdrawn(Claim claim) => claim.Supersedes.Concat(claim.Retracts);
}
