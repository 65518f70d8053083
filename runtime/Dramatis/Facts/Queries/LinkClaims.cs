namespace Dramatis;

/// <summary>The claims that link players, and what follows from others as such.</summary>
internal static class LinkClaims
{
    /// <summary>All affirmed and actual links of a type.</summary>
    /// <returns>The claim that was made, the link, and the certainty.</returns>
    public static IEnumerable<(Claim Origin, T What, Certainty Certainty)> Of<T>(FactBase facts)
        where T : Relation
    {
        var deriver = new Deriver();
        foreach (Claim claim in facts.Claims)
        {
            if (!IsLink(claim) || facts.IsWithdrawn(claim.Id))
            {
                continue;
            }

            if (claim.What is T told)
            {
                yield return (claim, told, Strength(claim, isOpen: claim.Inferences.Count > 0));
            }

            foreach (var derived in deriver.Of(claim))
            {
                if (derived.Claim is { Polarity: Polarity.Affirmed, What: T follower })
                {
                    yield return (claim, follower, Strength(derived.Claim, derived.IsLikely));
                }
            }
        }
    }

    private static bool IsLink(Claim claim) => claim is
    {
        Modality: Modality.Actual,
        ModalPolarity: Polarity.Affirmed,
        Polarity: Polarity.Affirmed,
        Retracts.Count: 0,
    };

    private static Certainty Strength(Claim claim, bool isOpen)
    {
        isOpen |= claim.Condition is not null || claim.Doubts.Count > 0 || claim.Basis == Basis.Inferred;
        return isOpen && claim.Certainty < Certainty.Possible ? Certainty.Possible : claim.Certainty;
    }
}
