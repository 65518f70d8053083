namespace Dramatis;

/// <summary>A contradiction: two claims that cannot both be true.</summary>
/// <param name="Rule">The rule that found it.</param>
/// <param name="First">
/// One claim: for the first two rules the one that affirms the content or the modality, otherwise the earlier one.
/// </param>
/// <param name="Second">The other.</param>
/// <param name="IsCertain">
/// True if nothing is left open. Otherwise it is possible, and the reason gives the reservations.
/// </param>
/// <param name="Reason">The reason with its reservations, as a sentence.</param>
/// <param name="Between">The parties.</param>
public sealed record Contradiction(
    ContradictionRule Rule, Claim First, Claim Second, bool IsCertain, string Reason, ClashBetween Between)
{
    /// <summary>The reason with the two claims.</summary>
    public override string ToString() => $"{First} | {Second}: {Reason}";
}
