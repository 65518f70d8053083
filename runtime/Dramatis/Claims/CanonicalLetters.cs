using System.Collections.Frozen;

namespace Dramatis;

/// <summary>
/// Letters in one form, whether a text has them composed or as a letter and its marks: they are decomposed, their marks in the
/// canonical order. Syllables of Korean are composed, since they are read as one.
/// </summary>
/// <remarks>
/// The normalization of .NET changes nothing in programs without the data of cultures, as containers often are, and it does
/// not tell where a character stood before.
/// </remarks>
// docs/decisions.md: Words found in the text
internal static partial class CanonicalLetters
{
    private const char FirstDecomposed = '\u00C0';
    private const char FirstMark = '\u0300';
    private const char None = '\0';

    // The arithmetic of Korean syllables, chapter 3.12 of the Unicode Standard.
    private const int Syllables = 0xAC00, Leads = 0x1100, Vowels = 0x1161, Tails = 0x11A7;
    private const int LeadCount = 19, VowelCount = 21, TailCount = 28;

    private static readonly FrozenDictionary<char, (char Letter, char Mark)> s_parts = Rows
        .SelectMany(static row => row.Skip(1).Chunk(2).Select(pair => (Composed: pair[0], Letter: pair[1], Mark: row[0])))
        .ToFrozenDictionary(static one => one.Composed, static one => (one.Letter, one.Mark));

    /// <summary>Adds a character to others, in the form in which letters are compared.</summary>
    /// <param name="unit">The character.</param>
    /// <param name="offset">The place of the character.</param>
    /// <param name="units">The characters before it.</param>
    /// <param name="offsets">Their places.</param>
    public static void Add(char unit, int offset, List<char> units, List<int> offsets)
    {
        if (unit >= FirstDecomposed && s_parts.TryGetValue(unit, out var parts))
        {
            Add(parts.Letter, offset, units, offsets);
            if (parts.Mark != None)
            {
                Add(parts.Mark, offset, units, offsets);
            }

            return;
        }

        if (units.Count > 0 && TryJoin(units[^1], unit) is { } syllable)
        {
            units[^1] = syllable;
            return;
        }

        var at = units.Count;
        for (var order = ClassOf(unit); order > 0 && at > 0 && ClassOf(units[at - 1]) > order;)
        {
            at--;
        }

        units.Insert(at, unit);
        offsets.Add(offset);
    }

    /// <summary>The combining class of a mark; 0 for every other character.</summary>
    private static int ClassOf(char unit)
    {
        if (unit < FirstMark)
        {
            return 0;
        }

        var (low, high) = (0, (Classes.Length / 3) - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (unit < Classes[middle * 3])
            {
                high = middle - 1;
            }
            else if (unit > Classes[(middle * 3) + 1])
            {
                low = middle + 1;
            }
            else
            {
                return Classes[(middle * 3) + 2];
            }
        }

        return 0;
    }

    /// <summary>The Korean syllable of a consonant and a vowel, or of a syllable and its last consonant; null if there is none.</summary>
    private static char? TryJoin(char before, char unit)
    {
        var (lead, vowel, syllable, tail) = (before - Leads, unit - Vowels, before - Syllables, unit - Tails);
        return lead is >= 0 and < LeadCount && vowel is >= 0 and < VowelCount
            ? (char)(Syllables + (((lead * VowelCount) + vowel) * TailCount))
            : syllable is >= 0 and < LeadCount * VowelCount * TailCount && syllable % TailCount == 0 && tail is > 0 and < TailCount
                ? (char)(before + tail)
            : null;
    }
}
