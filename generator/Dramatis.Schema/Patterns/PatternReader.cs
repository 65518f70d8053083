using System.Globalization;

namespace Dramatis.Schema.Patterns;

/// <summary>Reads one pattern. After an error every method returns null; the first error is kept.</summary>
internal sealed partial class PatternReader(string text)
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
            ? Fail(start, _at - start, "The minimum of the count is greater than its maximum.")
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
            Fail(start, _at - start, "A count has at most four digits.");
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
                return Fail(_at, 1, $"There is nothing to repeat before '{text[_at]}'; write '\\{text[_at]}' for the character.");
            case ']' or '}':
                return Fail(_at, 1, $"'{text[_at]}' closes nothing; write '\\{text[_at]}' for the character.");
            // docs/decisions.md: Anchors in patterns
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
