using System.Globalization;

namespace Dramatis.Report;

/// <summary>Numbers, headings and other texts as the page words them.</summary>
internal static class Phrases
{
    /// <summary>A number with separated thousands: <c>10,000</c>.</summary>
    public static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A number with its noun: <c>1 claim</c>, <c>2 claims</c>.</summary>
    public static string Count(int count, string noun) => $"{Number(count)} {noun}{(count == 1 ? "" : "s")}";

    /// <summary>A type's name as a heading: <c>Office holding</c>.</summary>
    public static string Heading(string typeName)
    {
        var words = ClaimWords.Type(typeName);
        return char.ToUpperInvariant(words[0]) + words[1..];
    }

    public const string WholeClaim = "the whole claim";

    /// <summary>The name of a part of a claim or source, such as <c>on</c>; words for the whole if there is no part.</summary>
    public static string Part(string? part, string whole = WholeClaim) => part is null ? whole : part.ToLowerInvariant();

    /// <summary>
    /// The text, cut to at most <paramref name="length"/> UTF-16 units. A surrogate pair is never cut.
    /// </summary>
    public static string Short(string text, int length)
    {
        if (text.Length <= length)
        {
            return text;
        }

        var end = length - 1;
        return text[..(char.IsLowSurrogate(text[end]) ? end - 1 : end)].TrimEnd() + "\u2026";
    }

    public static string Modality(Modality modality) =>
        modality == Dramatis.Modality.Actual ? "actual" : ClaimWords.Lower(modality);

    public static string Identification(Identification identification) => identification switch
    {
        Dramatis.Identification.Anonymous => "unnamed",
        Dramatis.Identification.Unresolved => "unresolved",
        _ => "",
    };
}
