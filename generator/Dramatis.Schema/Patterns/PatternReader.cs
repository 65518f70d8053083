using System.Globalization;

namespace Dramatis.Schema.Patterns;

/// <summary>Reads one pattern; every method returns null after an error, of which the first is kept.</summary>
internal sealed class PatternReader(string text)
{
    private const int DeepestGroup = 64;
    private const string EscapedAsItself = "()*+-.?[\\]^{|}";

    private int _at;
    private int _depth;

    public PatternSyntaxError? Error { get; private set; }

    private bool IsAtEnd => _at >= text.Length;

    public PatternNode? ReadAll()
    {
        var pattern = ReadChoice();
        return pattern is null || IsAtEnd
            ? pattern
            : Fail(_at, 1, "')' closes no group; write '\\)' for the character.");
    }

    private PatternNode? ReadChoice()
    {
        var branches = new List<PatternNode>();
        while (ReadSequence() is { } branch)
        {
            branches.Add(branch);
            if (!Take('|'))
            {
                return branches.Count == 1 ? branches[0] : new PatternNode.Choice(branches);
            }
        }

        return null;
    }

    private PatternNode? ReadSequence()
    {
        var pieces = new List<PatternNode>();
        while (!IsAtEnd && text[_at] is not ('|' or ')'))
        {
            var piece = ReadPiece();
            if (piece is null)
            {
                return null;
            }

            pieces.Add(piece);
        }

        return pieces.Count == 1 ? pieces[0] : new PatternNode.Sequence(pieces);
    }

    private PatternNode? ReadPiece()
    {
        var atom = ReadAtom();
        if (atom is null || IsAtEnd || text[_at] is not ('*' or '+' or '?' or '{'))
        {
            return atom;
        }

        var piece = ReadCount(atom);
        return piece is not null && !IsAtEnd && text[_at] is '*' or '+' or '?' or '{'
            ? Fail(_at, 1, "A count follows a count; lazy and possessive counts do not exist in I-Regexp.")
            : piece;
    }

    private PatternNode? ReadCount(PatternNode atom)
    {
        switch (text[_at])
        {
            case '*':
                _at++;
                return new PatternNode.Repeat(atom, 0, null);
            case '+':
                _at++;
                return new PatternNode.Repeat(atom, 1, null);
            case '?':
                _at++;
                return new PatternNode.Repeat(atom, 0, 1);
            default:
                return ReadBraces(atom);
        }
    }

    private PatternNode? ReadBraces(PatternNode atom)
    {
        var start = _at++;
        var least = ReadNumber();
        var most = Take(',') ? ReadNumber(int.MaxValue) : least;
        if (least is null || most is null || !Take('}'))
        {
            var end = Math.Min(_at + 1, text.Length);
            return Fail(start, end - start, "A count is {n}, {n,} or {n,m}; write '\\{' for the brace.");
        }

        return most < least
            ? Fail(start, _at - start, "The count ends before it begins.")
            : new PatternNode.Repeat(atom, least.Value, most == int.MaxValue ? null : most);
    }

    private int? ReadNumber(int? ifMissing = null)
    {
        const int MostDigits = 4;
        var start = _at;
        while (!IsAtEnd && text[_at] is >= '0' and <= '9')
        {
            _at++;
        }

        if (_at - start > MostDigits)
        {
            Fail(start, _at - start, "A count has four digits at most.");
            return null;
        }

        return _at == start
            ? ifMissing
            : int.Parse(text.Substring(start, _at - start), NumberStyles.None, CultureInfo.InvariantCulture);
    }

    private PatternNode? ReadAtom()
    {
        switch (text[_at])
        {
            case '(':
                return ReadGroup();
            case '[':
                return ReadClass();
            case '\\':
                return ReadEscape() is { } escaped ? One(escaped) : null;
            case '.':
                _at++;
                return new PatternNode.Class(CodePointSet.Dot, [], false);
            case '*' or '+' or '?' or '{':
                return Fail(_at, 1, $"Nothing stands before '{text[_at]}'; write '\\{text[_at]}' for the character.");
            case ']' or '}':
                return Fail(_at, 1, $"'{text[_at]}' closes nothing; write '\\{text[_at]}' for the character.");
            case '^' or '$':
                var literal = text[_at] == '^' ? "\\^" : "[$]";
                return Fail(_at, 1, $"A pattern always matches the whole value, there are no anchors: leave "
                    + $"'{text[_at]}' out, or write '{literal}' for the character.");
            default:
                return ReadCodePoint() is { } codePoint ? One((codePoint, null)) : null;
        }
    }

    private PatternNode? ReadGroup()
    {
        var start = _at++;
        if (!IsAtEnd && text[_at] == '?')
        {
            return Fail(start, Math.Min(3, text.Length - start), "I-Regexp has plain groups only, without look-around, "
                + "names or options: write '(' ... ')'.");
        }

        if (++_depth > DeepestGroup)
        {
            return Fail(start, 1, $"Groups are nested deeper than {DeepestGroup}.");
        }

        var inner = ReadChoice();
        _depth--;
        return inner is null || Take(')')
            ? inner
            : Fail(start, 1, "The group is not closed; write '\\(' for the character.");
    }

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

        Fail(_at - 1, 1, "Half of a surrogate pair is no character.");
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

    private bool Take(char expected)
    {
        var isThere = !IsAtEnd && text[_at] == expected;
        _at += isThere ? 1 : 0;
        return isThere;
    }

    private PatternNode? Fail(int position, int length, string reason)
    {
        Error ??= new(position, length, reason);
        return null;
    }
}
