using System.Globalization;

namespace Dramatis;

/// <summary>Turns the parts of a claim into English words.</summary>
public static class ClaimWords
{
    /// <summary>
    /// The content of a claim with its condition, certainty, modality and time: <c>(probable) planned: Ada Vale, Ben Moor
    /// meet, 2024-05</c>.
    /// </summary>
    public static string Content(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        var condition = claim.Condition is { } given ? $"if {given}: " : "";
        var certainty = claim.Certainty == Certainty.Certain ? "" : $"({Lower(claim.Certainty)}) ";
        var manner = (claim.ModalPolarity == Polarity.Denied ? "NOT " : "") + Manner(claim);
        var narrowing = ClaimCaption.Narrowing(claim) is { Length: > 0 } words ? $"({words}) " : "";
        return condition + certainty + narrowing + (manner.Length == 0 ? "" : manner + ": ") + Proposition(claim)
            + (TimeText(claim) is { } time ? $", {time}" : "");
    }

    /// <summary>The proposition of a claim, after <c>NOT:</c> if it is denied.</summary>
    public static string Proposition(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return claim.Polarity == Polarity.Denied ? $"NOT: {claim.What.Caption}" : claim.What.Caption;
    }

    /// <summary>
    /// The modality with its holders and addressees: <c>promised by Norland to Sudland</c>; for an actual claim its addressees
    /// alone, or nothing.
    /// A denial of the modality is not included.
    /// </summary>
    public static string Manner(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return claim is { Modality: Modality.Actual, Addressees.Count: 0 } ? "" : ClaimCaption.Manner(claim);
    }

    /// <summary>
    /// The speakers of a claim, from the outermost to the innermost: <c>Norland, citing Ada Vale</c>.
    /// </summary>
    /// <param name="claim">The claim.</param>
    /// <param name="ownVoice">The text for a claim in the source's own voice.</param>
    public static string Speakers(Claim claim, string ownVoice = "the source itself")
    {
        ArgumentNullException.ThrowIfNull(claim);
        return claim.Attribution.Count == 0
            ? ownVoice
            : string.Join(", citing ", claim.Attribution.Select(
                static step => step.Speakers + ClaimCaption.Manner(step)));
    }

    /// <summary>The place of a claim in its source: <c>paragraph 3</c>.</summary>
    public static string Place(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        if (claim.Locators.Any(static place => place.Column is not null || place.Start is not null))
        {
            return claim.Locators.ToString();
        }

        var numbers = claim.Locators.Select(static place => place.Paragraph.ToString(CultureInfo.InvariantCulture));
        return (claim.Locators.Count > 1 ? "paragraphs " : "paragraph ") + string.Join(", ", numbers);
    }

    /// <summary>
    /// The basis of a claim unless it is stated, and whether it is a quotation: <c>; implied; quoted</c>, or empty.
    /// </summary>
    public static string Standing(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return (claim.Basis == Basis.Stated ? "" : $"; {Lower(claim.Basis)}") + (claim.IsQuoted ? "; quoted" : "");
    }

    /// <summary>The time of a claim's proposition; null if the claim gives none.</summary>
    public static When? Time(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return ((IAnchor)claim).Time;
    }

    /// <summary>
    /// The time of a claim's proposition in words. The claim's own source is called <c>its publication</c>.
    /// </summary>
    public static string? TimeText(Claim claim) => Time(claim) is { } time ? ClaimCaption.Time(claim, time) : null;

    /// <summary>True if a claim denies that something is so, or that it is planned, needed and so on.</summary>
    public static bool IsDenial(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return claim.ModalPolarity == Polarity.Denied
            || claim is { Polarity: Polarity.Denied, Modality: Modality.Actual };
    }

    /// <summary>A type's written name in words, without its namespace: <c>armed force</c>.</summary>
    public static string Type(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return string.Concat(name[(name.LastIndexOf('.') + 1)..].Select(static (c, i) =>
            char.IsAsciiLetterUpper(c) ? (i > 0 ? " " : "") + char.ToLowerInvariant(c) : c.ToString()));
    }

    /// <summary>An enum's value as a word: <c>planned</c>.</summary>
    public static string Lower<T>(T value)
        where T : struct, Enum => ClaimCaption.Lower(value);
}
