using System.Text.RegularExpressions;

namespace Dramatis.Generator.Usage;

/// <summary>Mends what is often written for EDTF and can mean one thing only.</summary>
internal static class EdtfRepair
{
    private static readonly Regex s_shortMonth = new("^(-?[0-9X]{4}-)([1-9])(?![0-9X])", RegexOptions.CultureInvariant);
    private static readonly Regex s_shortDay = new("^(-?[0-9X]{4}-[0-9X]{2}-)([1-9])(?![0-9X])", RegexOptions.CultureInvariant);

    /// <summary>The text that was meant, or null where that cannot be told.</summary>
    /// <param name="isSound">Whether a text is EDTF; nothing else is given back.</param>
    public static string? TryMend(string text, Func<string, bool> isSound)
    {
        var mended = string.Join("/", text.Split('/').Select(MendDate));
        return isSound(mended) ? mended : null;
    }

    /// <summary>Blanks around it, leading zeros left out, and the words and letters of drafts before ISO 8601-2.</summary>
    private static string MendDate(string text) => text.Trim() switch
    {
        "unknown" => "",
        "open" => "..",
        var date => s_shortDay.Replace(s_shortMonth.Replace(date.Replace('x', 'X').Replace('u', 'X'), "${1}0$2"), "${1}0$2"),
    };
}
