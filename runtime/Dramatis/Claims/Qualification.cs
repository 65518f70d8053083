namespace Dramatis;

/// <summary>A small word of the text that narrows a part of a claim: <c>significant</c>, of the matter of a success.</summary>
/// <param name="Words">The words, such as <c>significant</c>.</param>
/// <param name="About">The part by its C# name, such as <c>nameof(Success.Matter)</c>.</param>
public sealed record Qualification(string Words, string About)
{
    /// <summary>The words with the part: <c>significant (matter)</c>.</summary>
    public override string ToString() => $"{Words} ({char.ToLowerInvariant(About[0])}{About[1..]})";
}
