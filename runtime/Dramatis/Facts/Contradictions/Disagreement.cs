namespace Dramatis;

/// <summary>Two holders plan, demand, wish or otherwise want opposite things, which both can be true.</summary>
/// <param name="First">What one holder wants.</param>
/// <param name="Second">What the other holder wants not to be.</param>
/// <param name="IsCertain">Whether nothing is left open; else it is possible, and the reason says on what.</param>
/// <param name="Reason">Why, and only if what, as a sentence.</param>
public sealed record Disagreement(Claim First, Claim Second, bool IsCertain, string Reason)
{
    /// <summary>The reason with the two claims.</summary>
    public override string ToString() => $"{First} | {Second}: {Reason}";
}
