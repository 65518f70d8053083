namespace Dramatis.Schema.Patterns;

/// <content>Character classes, escapes and single characters.</content>
internal sealed partial class PatternReader
{
    private PatternNode? ReadClass()
    {
        var start = _at++;
        var isNegated = Take('^');
        var ranges = new List<(int, int)>();
        var categories = new List<string>();
        var isFirst = true;
        while (!IsAtEnd && text[_at] != ']')
        {
            if (!ReadClassPart(isFirst, ranges, categories))
            {
                return null;
            }

            isFirst = false;
        }

        if (!Take(']'))
        {
            return Fail(start, 1, "The class is not closed; write '\\[' for the character.");
        }

        return isFirst
            ? Fail(start, _at - start, "The class is empty; write '\\]' for the character.")
            : new PatternNode.Class(CodePointSet.From(ranges), categories, isNegated);
    }

    private bool ReadClassPart(bool isFirst, List<(int, int)> ranges, List<string> categories)
    {
        var start = _at;
        if (Take('-'))
        {
            ranges.Add(('-', '-'));
            var isLast = !IsAtEnd && text[_at] == ']';
            return isFirst || isLast || Fail(start, 1, "Write '\\-' for a hyphen inside a class.") is not null;
        }

        if (ReadClassChar() is not { } first)
        {
            return false;
        }

        if (first.Category is not null)
        {
            categories.Add(first.Category);
            return true;
        }

        var isRange = _at + 1 < text.Length && text[_at] == '-' && text[_at + 1] != ']';
        return isRange ? ReadRangeEnd(start, first.CodePoint, ranges) : Add(ranges, first.CodePoint, first.CodePoint);
    }

    private bool ReadRangeEnd(int start, int first, List<(int, int)> ranges)
    {
        _at++;
        if (ReadClassChar() is not { } last)
        {
            return false;
        }

        if (last.Category is not null || last.CodePoint < first)
        {
            var reason = last.Category is null ? "The range ends before it begins." : "A category cannot end a range.";
            return Fail(start, _at - start, reason) is not null;
        }

        return Add(ranges, first, last.CodePoint);
    }

    private (int CodePoint, string? Category)? ReadClassChar()
    {
        switch (text[_at])
        {
            case '\\':
                return ReadEscape();
            case '[' or '-':
                Fail(_at, 1, $"Write '\\{text[_at]}' for the character inside a class.");
                return null;
            default:
                return ReadCodePoint() is { } codePoint ? (codePoint, null) : null;
        }
    }

    private (int CodePoint, string? Category)? ReadEscape()
    {
        var start = _at++;
        if (IsAtEnd)
        {
            Fail(start, 1, "Nothing follows '\\'.");
            return null;
        }

        var escaped = text[_at++];
        switch (escaped)
        {
            case 'p' or 'P':
                return UnicodeCategoryReader.Read(text, ref _at) is { } category
                    ? (0, category)
                    : FailEscape(start, "A Unicode category is written \\p{L}, \\p{Lu}, \\P{Nd} and so on.");
            case 'n':
                return ('\n', null);
            case 'r':
                return ('\r', null);
            case 't':
                return ('\t', null);
        }

        return EscapedAsItself.IndexOf(escaped) >= 0
            ? (escaped, null)
            : FailEscape(start, $"I-Regexp has no '\\{Shown(escaped)}'; {Hint(escaped)}");
    }

    private (int CodePoint, string? Category)? FailEscape(int start, string reason)
    {
        Fail(start, _at - start, reason);
        return null;
    }

    private static string Shown(char escaped) => escaped is < ' ' or > '~' ? "..." : escaped.ToString();

    private static string Hint(char escaped) => escaped switch
    {
        'd' => "write [0-9].",
        'D' => "write [^0-9].",
        'w' => "write [A-Za-z0-9_].",
        'W' => "write [^A-Za-z0-9_].",
        's' => "write [ \\t\\n\\r].",
        'S' => "write [^ \\t\\n\\r].",
        'b' or 'B' or 'A' or 'z' or 'Z' => "a pattern has no anchors, it always matches the whole value.",
        'k' or (>= '0' and <= '9') => "there are no back-references.",
        'u' or 'x' => "write the character itself.",
        _ => "write the character without '\\'.",
    };

    private int? ReadCodePoint()
    {
        var unit = text[_at++];
        if (!char.IsSurrogate(unit))
        {
            return unit;
        }

        if (char.IsHighSurrogate(unit) && !IsAtEnd && char.IsLowSurrogate(text[_at]))
        {
            return char.ConvertToUtf32(unit, text[_at++]);
        }

        Fail(_at - 1, 1, "Half of a surrogate pair is not a character.");
        return null;
    }

    private static PatternNode.Class One((int CodePoint, string? Category) part) => part.Category is null
        ? new(CodePointSet.From([(part.CodePoint, part.CodePoint)]), [], false)
        : new(CodePointSet.Empty, [part.Category], false);

    private static bool Add(List<(int, int)> ranges, int first, int last)
    {
        ranges.Add((first, last));
        return true;
    }
}
