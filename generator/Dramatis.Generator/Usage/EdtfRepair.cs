using System.Text.RegularExpressions;

namespace Dramatis.Generator.Usage;

/// <summary>Corrects common mistakes in EDTF texts that have one possible meaning.</summary>
internal static class EdtfRepair
{
    private static readonly Regex s_shortMonth = new("^(-?[0-9X]{4}-)([1-9])(?![0-9X])", RegexOptions.CultureInvariant);
    private static readonly Regex s_shortDay = new("^(-?[0-9X]{4}-[0-9X]{2}-)([1-9])(?![0-9X])", RegexOptions.CultureInvariant);

    /// <summary>The corrected text; null if no single correction is possible.</summary>
    /// <param name="isSound">A test whether a text is EDTF. The result always passes it.</param>
    public static string? TryMend(string text, Func<string, bool> isSound)
    {
        var mended = string.Join("/", text.Split('/').Select(MendDate));
        return isSound(mended) ? mended : null;
    }

    /// <summary>
    /// Corrects blanks around the text, missing leading zeros, and the words and letters of drafts before ISO 8601-2.
    /// </summary>
    private static string MendDate(string text) => text.Trim() switch
    {
        "unknown" => "",
        "open" => "..",
        var date => s_shortDay.Replace(s_shortMonth.Replace(date.Replace('x', 'X').Replace('u', 'X'), "${1}0$2"), "${1}0$2"),
    };
}
