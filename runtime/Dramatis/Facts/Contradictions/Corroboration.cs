namespace Dramatis;

/// <summary>Two claims that say the same without a common speaker or outlet.</summary>
/// <param name="First">The claim made earlier.</param>
/// <param name="Second">The other.</param>
public sealed record Corroboration(Claim First, Claim Second)
{
    /// <summary>The two claims.</summary>
    public override string ToString() => $"{First} | {Second}";
}
