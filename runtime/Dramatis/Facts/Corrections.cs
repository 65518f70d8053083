namespace Dramatis;

/// <summary>Follows corrections from claims to the claims that they supersede or retract.</summary>
internal static class Corrections
{
    /// <summary>
    /// The claims that correct a claim by which they are corrected, or themselves: one or more of each circle.
    /// </summary>
    /// <param name="claims">The claims at which to begin.</param>
    /// <param name="find">Finds another claim; null if it is not known.</param>
    public static IEnumerable<Claim> Circles(IEnumerable<Claim> claims, Func<ClaimId, Claim?> find)
    {
        // A claim is mapped to true as long as the way leads through it.
        var passed = new Dictionary<ClaimId, bool>();
        foreach (var first in claims.Where(claim => Of(claim).Count > 0 && passed.TryAdd(claim.Id, true)))
        {
            var way = new Stack<(Claim Claim, int Next)>([(first, 0)]);
            while (way.TryPop(out var step))
            {
                var corrected = Of(step.Claim);
                if (step.Next == corrected.Count)
                {
                    passed[step.Claim.Id] = false;
                    continue;
                }

                way.Push(step with { Next = step.Next + 1 });
                if (passed.TryGetValue(corrected[step.Next], out var isOnWay))
                {
                    if (isOnWay)
                    {
                        yield return step.Claim;
                    }
                }
                else if (find(corrected[step.Next]) is { } next)
                {
                    passed.Add(next.Id, true);
                    way.Push((next, 0));
                }
            }
        }
    }

    /// <summary>Reports a claim of a circle.</summary>
    public static ValidationReport Report(Claim claim)
    {
        var report = default(ValidationReport);
        report.Add(
            ValidationCodes.Correction,
            claim.Supersedes.Count > 0 ? nameof(Claim.Supersedes) : nameof(Claim.Retracts),
            "A claim cannot correct itself, nor a claim that corrects it. A claim that says the same again is the same claim.");
        return report;
    }

    private static Many<ClaimId> Of(Claim claim) =>
        claim.Retracts.Count == 0 ? claim.Supersedes : claim.Supersedes.Union(claim.Retracts);
}
