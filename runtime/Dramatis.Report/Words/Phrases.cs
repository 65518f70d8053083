using System.Globalization;

namespace Dramatis.Report;

/// <summary>Words of the page itself.</summary>
internal static class Phrases
{
    /// <summary>A number with its groups of three parted: <c>10,000</c>.</summary>
    public static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A number with its noun: <c>1 claim</c>, <c>2 claims</c>.</summary>
    public static string Count(int count, string noun) => $"{Number(count)} {noun}{(count == 1 ? "" : "s")}";

    /// <summary>A type's name as a heading: <c>Office holding</c>.</summary>
    public static string Heading(string typeName)
    {
        var words = ClaimWords.Type(typeName);
        return char.ToUpperInvariant(words[0]) + words[1..];
    }

    /// <summary>As the page calls a part of a claim: <c>the whole</c>, <c>on</c>.</summary>
    public static string Part(string? part) => part is null ? "the whole" : part.ToLowerInvariant();

    /// <summary>A text no longer than so many characters, cut where no character of two halves is parted.</summary>
    public static string Short(string text, int length)
    {
        if (text.Length <= length)
        {
            return text;
        }

        var end = length - 1;
        return text[..(char.IsLowSurrogate(text[end]) ? end - 1 : end)].TrimEnd() + "\u2026";
    }

    public static string Modality(Modality modality) => modality switch
    {
        Dramatis.Modality.Actual => "so, or happened",
        _ => ClaimWords.Lower(modality),
    };

    public static string Identification(Identification identification) => identification switch
    {
        Dramatis.Identification.Anonymous => "unnamed",
        Dramatis.Identification.Unresolved => "unresolved",
        _ => "",
    };
}
