namespace Dramatis;

/// <summary>A part of a claim that the encoder concluded.</summary>
/// <param name="How">The reasoning.</param>
/// <param name="About">The part by its C# name, such as <c>nameof(Meeting.On)</c>; null for the whole claim.</param>
/// <param name="Stated">The value that the text states, such as <c>XXXX-05-03</c>; null if it states none.</param>
/// <param name="From">
/// The claim from which it was concluded, maybe one of another source; null if it was concluded from the text at hand.
/// </param>
public sealed record Inference(string How, string? About = null, string? Stated = null, ClaimId? From = null)
{
    internal void CheckTexts(ref ValidationReport report, string path)
    {
        report.Storable(How, path);
        report.Storable(About, path);
        report.Storable(Stated, path);
    }
}
