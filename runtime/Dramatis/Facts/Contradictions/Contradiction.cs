namespace Dramatis;

/// <summary>Two claims that cannot both be true.</summary>
/// <param name="Rule">By which rule.</param>
/// <param name="First">
/// One claim; by the first two rules the one that affirms it, or affirms the modality, else the one made earlier.
/// </param>
/// <param name="Second">The other.</param>
/// <param name="IsCertain">Whether nothing is left open; else it is possible, and the reason says on what.</param>
/// <param name="Reason">Why, and only if what, as a sentence.</param>
/// <param name="Between">Who clashes.</param>
public sealed record Contradiction(
    ContradictionRule Rule, Claim First, Claim Second, bool IsCertain, string Reason, ClashBetween Between)
{
    /// <summary>The reason with the two claims.</summary>
    public override string ToString() => $"{First} | {Second}: {Reason}";
}
