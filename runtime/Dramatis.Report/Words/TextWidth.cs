using System.Globalization;
using System.Text;

namespace Dramatis.Report;

// docs/decisions.md: Estimated widths
/// <summary>
/// Estimates the width of texts in drawings. The fonts are the reader's, so the estimate is rather too wide.
/// </summary>
internal static class TextWidth
{
    private const double Usual = 0.57;
    private const double Narrow = 0.36;
    private const double Wide = 1.08;
    private const int FirstWide = 0x1100;

    /// <summary>The width in pixels.</summary>
    public static int Of(string text, int size)
    {
        var width = 0.0;
        foreach (var rune in text.EnumerateRunes())
        {
            width += size * Factor(rune);
        }

        return (int)Math.Ceiling(width);
    }

    /// <summary>The text, cut to <paramref name="room"/> pixels.</summary>
    public static string Fit(string text, int size, int room)
    {
        var length = text.Length;
        while (length > 1 && Of(Phrases.Short(text, length), size) > room)
        {
            length -= Math.Max(1, length / 16);
        }

        return Phrases.Short(text, length);
    }

    private static double Factor(Rune rune) => rune.Value switch
    {
        'i' or 'l' or 'j' or 'I' or 't' or 'f' or 'r' or ' ' or '.' or ',' or ':' or '\'' or '|' => Narrow,
        'm' or 'w' or 'M' or 'W' or '@' or '%' => Wide,
        >= FirstWide => Wide,
        _ => Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.NonSpacingMark or UnicodeCategory.Format or UnicodeCategory.EnclosingMark => 0,
            UnicodeCategory.UppercaseLetter => 0.74,
            _ => Usual,
        },
    };
}
