namespace Dramatis;

/// <content>Explanations.</content>
public sealed partial class FactBase
{
    /// <summary>Everything that follows from a claim by what the schema declares, with the steps; most claims have none.</summary>
    /// <exception cref="KeyNotFoundException">The fact base has no such claim.</exception>
    public Many<Conclusion> Why(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        var own = Get(claim.Id);
        return [.. new Deriver().Of(own).Select(derived => new Conclusion(derived.Claim.Proposition, own, derived.Steps))];
    }

    /// <summary>
    /// A clash in words: the claims with their sources and places, the reason, and the claims by which their players are, belong
    /// to or act for each other.
    /// </summary>
    public string Why(Clash clash)
    {
        ArgumentNullException.ThrowIfNull(clash);
        return Why(clash.Claim, clash.Against, clash.Reason);
    }

    /// <summary>A contradiction in words, as a clash.</summary>
    /// <inheritdoc cref="Why(Clash)"/>
    public string Why(Contradiction contradiction)
    {
        ArgumentNullException.ThrowIfNull(contradiction);
        return Why(contradiction.First, [contradiction.Second], contradiction.Reason);
    }

    /// <summary>
    /// An agreement in words: the statement, the claims with their sources and places, the steps, and the claims by which players
    /// are or act for those of the statement.
    /// </summary>
    public string Why(AgreedStatement agreement)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        var links = new Explanation(this).Links(agreement.Claims.Select(static claim => claim.What), [agreement.Shared.What]);
        var steps = agreement.Because.Count == 0 ? "" : $". {string.Join(", and ", agreement.Because)}";
        return $"{agreement.Caption}: {Explanation.Listed(agreement.Claims)}{links}{steps}.";
    }

    private string Why(Claim claim, Many<Claim> against, string reason)
    {
        var links = new Explanation(this).Links([claim.What], against.Select(static other => other.What));
        return $"{Explanation.Told(claim)} against {Explanation.Listed(against)}{links}. {reason}";
    }
}
