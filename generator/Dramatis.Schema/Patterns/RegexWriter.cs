using System.Globalization;
using System.Text;

namespace Dramatis.Schema.Patterns;

/// <summary>
/// Writes a pattern for .NET, whose regular expressions see UTF-16 units: a character above U+FFFF becomes a pair, and
/// no class matches half of one. A category stands for its members up to U+FFFF, since .NET knows no others.
/// </summary>
internal static class RegexWriter
{
    private const string Special = @"\*+?|{}[]()^$.#";
    private const string AnyPair = @"[\uD800-\uDBFF][\uDC00-\uDFFF]";
    private const int PairBase = 0x10000;

    public static string Write(PatternNode pattern)
    {
        var text = new StringBuilder(@"\A(?:");
        Write(text, pattern);
        return text.Append(@")\z").ToString();
    }

    /// <summary>The greatest number of nodes that .NET makes from a pattern: one for each UTF-16 unit, with counts written out.</summary>
    public static long Size(PatternNode pattern) => Math.Max(1, pattern switch
    {
        PatternNode.Choice choice => choice.Branches.Sum(Size),
        PatternNode.Sequence sequence => sequence.Pieces.Sum(Size),
        PatternNode.Repeat repeat => Math.Min(int.MaxValue, Size(repeat.Atom) * (repeat.Most ?? repeat.Least + 1L)),
        PatternNode.Class set => Choices(set).Sum(static choice => IsOneUnit(choice) ? 1 : 2),
        _ => 1,
    });

    private static void Write(StringBuilder text, PatternNode node)
    {
        switch (node)
        {
            case PatternNode.Choice choice:
                WriteChoice(text, choice);
                break;
            case PatternNode.Sequence sequence:
                WriteAll(text, sequence.Pieces);
                break;
            case PatternNode.Repeat repeat:
                WriteAtom(text, repeat.Atom);
                text.Append(Quantifier(repeat.Least, repeat.Most));
                break;
            case PatternNode.Class set:
                text.Append(ClassText(set));
                break;
        }
    }

    private static void WriteChoice(StringBuilder text, PatternNode.Choice choice)
    {
        for (var i = 0; i < choice.Branches.Count; i++)
        {
            text.Append(i == 0 ? "" : "|");
            Write(text, choice.Branches[i]);
        }
    }

    private static void WriteAll(StringBuilder text, IReadOnlyList<PatternNode> pieces)
    {
        foreach (var piece in pieces)
        {
            if (piece is PatternNode.Repeat)
            {
                Write(text, piece);
            }
            else
            {
                WriteAtom(text, piece);
            }
        }
    }

    // A count behind another would make the other lazy or possessive, or would not be a valid count.
    private static void WriteAtom(StringBuilder text, PatternNode atom)
    {
        var needsGroup = atom is not PatternNode.Class;
        text.Append(needsGroup ? "(?:" : "");
        Write(text, atom);
        text.Append(needsGroup ? ")" : "");
    }

    private static string Quantifier(int least, int? most) => (least, most) switch
    {
        (0, null) => "*",
        (1, null) => "+",
        (0, 1) => "?",
        (_, null) => string.Format(CultureInfo.InvariantCulture, "{{{0},}}", least),
        _ when least == most => string.Format(CultureInfo.InvariantCulture, "{{{0}}}", least),
        _ => string.Format(CultureInfo.InvariantCulture, "{{{0},{1}}}", least, most),
    };

    private static string ClassText(PatternNode.Class set)
    {
        var choices = Choices(set);
        return choices.Count switch
        {
            0 => @"[^\s\S]",
            1 when IsOneUnit(choices[0]) => choices[0],
            _ => $"(?:{string.Join("|", choices)})",
        };
    }

    private static List<string> Choices(PatternNode.Class set)
    {
        var choices = new List<string>();
        AddUnits(choices, set);
        AddPairs(choices, set);
        return choices;
    }

    /// <summary>True for a character or class, false for the pair of a character above U+FFFF.</summary>
    private static bool IsOneUnit(string choice) => choice[0] switch
    {
        '\\' => choice.Length is 2 or 6,
        '[' => choice.IndexOf("][", StringComparison.Ordinal) < 0,
        _ => true,
    };

    private static void AddUnits(List<string> choices, PatternNode.Class set)
    {
        if (set.Categories.Count > 0)
        {
            var listed = string.Concat(set.Listed.Plane0().Ranges.Select(RangeText));
            var negation = set.IsNegated ? "^" : "";
            choices.Add($@"[{negation}{string.Concat(set.Categories)}{listed}-[\uD800-\uDFFF]]");
            return;
        }

        var ranges = set.Resolved.Plane0().Ranges;
        if (ranges.Count == 1 && ranges[0].First == ranges[0].Last)
        {
            choices.Add(CharText(ranges[0].First));
        }
        else if (ranges.Count > 0)
        {
            choices.Add($"[{string.Concat(ranges.Select(RangeText))}]");
        }
    }

    private static void AddPairs(List<string> choices, PatternNode.Class set)
    {
        // The complement of a category holds everything above U+FFFF, as the category holds nothing there.
        var holdsAll = set.Categories.Any(static category => category[1] == 'P');
        if (holdsAll != set.IsNegated && (holdsAll || set.Listed.Above().Ranges.Count == 0))
        {
            choices.Add(AnyPair);
        }
        else if (!holdsAll)
        {
            choices.AddRange(set.Resolved.Above().Ranges.SelectMany(PairTexts));
        }
    }

    private static IEnumerable<string> PairTexts((int First, int Last) range)
    {
        var (first, last) = (range.First, range.Last);
        while (first <= last)
        {
            var isWhole = Low(first) == 0xDC00 && last - first >= 0x3FF;
            var lastHigh = isWhole && Low(last) != 0xDFFF ? High(last) - 1 : isWhole ? High(last) : High(first);
            var end = Math.Min(last, ((lastHigh - 0xD800) << 10) + 0x3FF + PairBase);
            var highs = High(first) == lastHigh ? CharText(lastHigh) : $"[{RangeText((High(first), lastHigh))}]";
            var lows = Low(first) == Low(end) ? CharText(Low(end)) : $"[{RangeText((Low(first), Low(end)))}]";
            yield return highs + lows;
            first = end + 1;
        }
    }

    private static int High(int codePoint) => 0xD800 + ((codePoint - PairBase) >> 10);

    private static int Low(int codePoint) => 0xDC00 + (codePoint & 0x3FF);

    private static string RangeText((int First, int Last) range) => (range.Last - range.First) switch
    {
        0 => CharText(range.First),
        1 => CharText(range.First) + CharText(range.Last),
        _ => $"{CharText(range.First)}-{CharText(range.Last)}",
    };

    private static string CharText(int unit) => unit switch
    {
        // In .NET an escaped hyphen cannot start a range.
        < ' ' or > '~' or '-' => string.Format(CultureInfo.InvariantCulture, @"\u{0:X4}", unit),
        _ when Special.IndexOf((char)unit) >= 0 => $@"\{(char)unit}",
        _ => ((char)unit).ToString(),
    };
}
