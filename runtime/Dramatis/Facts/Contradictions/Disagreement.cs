namespace Dramatis;

/// <summary>
/// A disagreement: two holders plan, demand, wish or otherwise want opposite things. Both claims can be true.
/// </summary>
/// <param name="First">The claim of what one holder wants.</param>
/// <param name="Second">The claim of what the other holder wants not to be.</param>
/// <param name="IsCertain">
/// True if nothing is left open. Otherwise it is possible, and the reason gives the reservations.
/// </param>
/// <param name="Reason">The reason with its reservations, as a sentence.</param>
public sealed record Disagreement(Claim First, Claim Second, bool IsCertain, string Reason)
{
    /// <summary>The reason with the two claims.</summary>
    public override string ToString() => $"{First} | {Second}: {Reason}";
}
