namespace Dramatis;

/// <summary>A proposition that follows from a claim, over one step or several.</summary>
/// <param name="What">The proposition.</param>
/// <param name="From">The claim. Its source, speakers, modality and reservations hold for the proposition, too.</param>
/// <param name="Because">The steps from the claim to the proposition.</param>
public sealed record Conclusion(Proposition What, Claim From, Many<Derivation> Because)
{
    /// <summary>True if a step holds usually and not always.</summary>
    public bool IsLikely => Because.Exists(static step => step.IsLikely);

    /// <summary>The proposition, the claim with its places, and the steps.</summary>
    public override string ToString() =>
        $"{What}, since {Explanation.Told(From)}, and {string.Join(", and ", Because)}";
}
