using System.Globalization;

namespace Dramatis;

/// <summary>The characters of a text as quotes are compared: what is alike, and what makes up a word.</summary>
internal static class FoldedUnit
{
    public const char Blank = ' ';
    public const char Mark = '\'';
    public const char Dash = '-';
    public const char Nothing = '\0';

    /// <summary>The character that stands for one and all that are alike; nothing for one that cannot be seen.</summary>
    public static char Of(char unit) => unit switch
    {
        (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') => unit,
        '"' or '\'' or '`' or '\u00B4' or '\u00AB' or '\u00BB' or '\u2039' or '\u203A' => Mark,
        (>= '\u2018' and <= '\u201F') or (>= '\u2032' and <= '\u2037') => Mark,
        (>= '\u300C' and <= '\u300F') or (>= '\u301D' and <= '\u301F') or '\uFF02' or '\uFF07' => Mark,
        '-' or (>= '\u2010' and <= '\u2015') or '\u2212' or '\uFE58' or '\uFE63' or '\uFF0D' => Dash,
        _ when char.IsWhiteSpace(unit) => Blank,
        _ when unit == Nothing || CharUnicodeInfo.GetUnicodeCategory(unit) == UnicodeCategory.Format => Nothing,
        _ => unit,
    };

    /// <summary>The end of the word that begins at a character; the character itself if no word does.</summary>
    public static int EndOfWord(ReadOnlySpan<char> units, int at)
    {
        var end = at;
        while (end < units.Length && IsOfWord(units[end]))
        {
            end++;
        }

        return end == at && char.IsLetterOrDigit(units[at]) ? at + 1 : end;
    }

    /// <summary>Tells whether a place between two characters is inside a word or a character of several units.</summary>
    public static bool IsInside(char before, char after) =>
        char.IsSurrogatePair(before, after) || IsCombining(after) || (IsOfWord(before) && IsOfWord(after));

    // Scripts that set no blanks between words have words of one letter here.
    private static bool IsOfWord(char unit) =>
        char.IsAsciiLetterOrDigit(unit) || ((char.IsLetterOrDigit(unit) || IsCombining(unit)) && !IsUnspaced(unit));

    private static bool IsCombining(char unit) =>
        unit >= '\u0300' && CharUnicodeInfo.GetUnicodeCategory(unit) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    // Thai, Lao, Burmese, Khmer; Chinese, Japanese; Korean, whose particles follow a word without a blank.
    private static bool IsUnspaced(char unit) => unit
        is (>= '\u0E00' and <= '\u0EFF') or (>= '\u1000' and <= '\u109F') or (>= '\u1780' and <= '\u17FF')
        or (>= '\u2E80' and <= '\u9FFF') or (>= '\uAC00' and <= '\uD7AF') or (>= '\uF900' and <= '\uFAFF')
        or (>= '\uFF66' and <= '\uFF9F');
}
