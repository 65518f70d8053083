using System.Globalization;

namespace Dramatis.Schema.Patterns;

/// <summary>Reads the Unicode general categories that I-Regexp knows (RFC 9485, section 4).</summary>
internal static class UnicodeCategoryReader
{
    private static readonly Dictionary<char, string> Parts = new()
    {
        ['L'] = "lmotu",
        ['M'] = "cen",
        ['N'] = "dlo",
        ['P'] = "cdefios",
        ['Z'] = "lps",
        ['S'] = "ckmo",
        ['C'] = "cfno",
    };

    /// <summary>The names of <see cref="UnicodeCategory"/>, in its order.</summary>
    private const string Names = "LuLlLtLmLoMnMcMeNdNlNoZsZlZpCcCfCsCoPcPdPsPePiPfPoSmScSkSoCn";

    // docs/decisions.md: Categories in patterns
    /// <summary>True if a category as .NET writes it holds a character.</summary>
    public static bool Holds(string category, int codePoint)
    {
        var isNamed = codePoint <= CodePointSet.LastOfPlane0
            && Names.Substring(2 * (int)CharUnicodeInfo.GetUnicodeCategory((char)codePoint), 2)
                .StartsWith(category.Substring(3, category.Length - 4), StringComparison.Ordinal);
        return isNamed == (category[1] == 'p');
    }

    /// <summary>
    /// Reads <c>{Lu}</c> after <c>\p</c> or <c>\P</c>, which end before <paramref name="at"/>; null if it is not a
    /// category.
    /// </summary>
    public static string? Read(string text, ref int at)
    {
        var start = at;
        var end = start < text.Length && text[start] == '{' ? text.IndexOf('}', start) : -1;
        if (end < 0)
        {
            return null;
        }

        at = end + 1;
        var name = text.Substring(start + 1, end - start - 1);
        var isKnown = name.Length is 1 or 2
            && Parts.TryGetValue(name[0], out var parts)
            && (name.Length == 1 || parts.IndexOf(name[1]) >= 0);
        return isKnown ? $@"\{text[start - 1]}{{{name}}}" : null;
    }
}
