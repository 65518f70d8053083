namespace Dramatis;

/// <summary>A claim that nobody made, but that follows from one that somebody made.</summary>
/// <param name="Claim">The claim that follows, with the source, the speakers and the reservations of the other.</param>
/// <param name="Origin">The claim that was made.</param>
/// <param name="Steps">The steps from one to the other.</param>
internal sealed record DerivedClaim(Claim Claim, Claim Origin, Many<Derivation> Steps)
{
    /// <summary>True if a step on the way holds usually and not always.</summary>
    public bool IsLikely { get; } = Steps.Exists(static step => step.IsLikely);

    /// <summary>True if it says what was so after an event, and something may have changed since.</summary>
    public bool IsInertial { get; } = Steps.Exists(static step => step.How is DerivationKind.Begins or DerivationKind.Ends);
}
