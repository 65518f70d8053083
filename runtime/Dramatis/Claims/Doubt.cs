namespace Dramatis;

/// <summary>What the encoder doubts: the text is corrupt, ambiguous or implausible here.</summary>
/// <param name="Why">The reason.</param>
/// <param name="About">The part by its C# name, such as <c>nameof(Meeting.On)</c>; none means the whole.</param>
/// <param name="OtherReading">The claim that the text makes if it is read otherwise.</param>
public sealed record Doubt(string Why, string? About = null, ClaimId? OtherReading = null)
{
    /// <summary>Whether the whole claim is doubted.</summary>
    public bool IsOfWhole => About is null;
}
