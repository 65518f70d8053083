namespace Dramatis;

/// <summary>A doubt of the encoder: the text is corrupt, ambiguous or implausible.</summary>
/// <param name="Why">The reason.</param>
/// <param name="About">The part by its C# name, such as <c>nameof(Meeting.On)</c>; null for the whole claim.</param>
/// <param name="OtherReading">The claim that the text makes if it is read differently; null if there is none.</param>
public sealed record Doubt(string Why, string? About = null, ClaimId? OtherReading = null)
{
    /// <summary>True if the whole claim is doubted.</summary>
    public bool IsOfWhole => About is null;

    internal void CheckTexts(ref ValidationReport report, string path)
    {
        report.Storable(Why, path);
        report.Storable(About, path);
    }
}

/// <summary>Searches doubts.</summary>
internal static class DoubtExtensions
{
    /// <summary>
    /// Tells whether one of the doubts is about the whole claim, or about the part into which a path leads.
    /// </summary>
    public static bool ContainsDoubtOf(this ReadOnlySpan<Doubt> doubts, string path)
    {
        var end = path.AsSpan().IndexOfAny('.', '[');
        var part = end < 0 ? path : path.AsSpan(0, end);
        foreach (var doubt in doubts)
        {
            if (doubt.IsOfWhole || PartName.AreOne(doubt.About, part))
            {
                return true;
            }
        }

        return false;
    }
}
