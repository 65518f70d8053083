namespace Dramatis;

/// <summary>A corroboration: two claims that say the same without a common speaker or outlet.</summary>
/// <param name="First">The earlier claim.</param>
/// <param name="Second">The other.</param>
public sealed record Corroboration(Claim First, Claim Second)
{
    /// <summary>The two claims.</summary>
    public override string ToString() => $"{First} | {Second}";
}
