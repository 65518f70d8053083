namespace Dramatis;

/// <summary>The claims of a fact base that rules compare: not superseded or retracted, and not uncommitted.</summary>
internal sealed class ComparedClaims
{
    public ComparedClaims(FactBase facts)
    {
        Facts = facts;
        Kinship = new(facts);
        All = [.. Compared(facts)];
    }

    public FactBase Facts { get; }

    public Kinship Kinship { get; }

    public IReadOnlyList<ComparedClaim> All { get; }

    /// <summary>How many pairs of claims were looked at; what keeps this small keeps the rules linear.</summary>
    public int Comparisons { get; private set; }

    /// <summary>Whether the two are to be compared at all; counts that they were looked at.</summary>
    public bool MayClash(Claim a, Claim b)
    {
        Comparisons++;
        return (a.Certainty != Certainty.Possible || b.Certainty != Certainty.Possible) && a.Id != b.Id;
    }

    private static IEnumerable<ComparedClaim> Compared(FactBase facts)
    {
        var place = 0;
        foreach (var claim in facts.Claims)
        {
            if (claim.Certainty != Certainty.Uncommitted && !facts.IsWithdrawn(claim.Id))
            {
                yield return new(claim.Whole, place, facts.Index.Mentions.Nodes);
            }

            place++;
        }
    }
}
