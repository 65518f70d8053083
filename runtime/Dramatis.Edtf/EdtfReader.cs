namespace Dramatis;

/// <summary>Reads a text from left to right and keeps the first error.</summary>
internal ref struct EdtfReader
{
    // docs/decisions.md: Bounds of times
    /// <summary>The greatest length of a text; longer ones are refused unread.</summary>
    public const int MaxLength = 4096;

    private readonly ReadOnlySpan<char> _text;

    public EdtfReader(ReadOnlySpan<char> text)
    {
        _text = text.Length > MaxLength ? default : text;
        Error = text.Length > MaxLength ? new EdtfError(MaxLength, $"more than {MaxLength} characters") : null;
    }

    public int Position { get; private set; }

    public EdtfError? Error { get; private set; }

    public readonly bool AtEnd => Position == _text.Length;

    /// <summary>The next character; NUL at the end.</summary>
    public readonly char Next => AtEnd ? '\0' : _text[Position];

    public readonly bool IsAtDigit => IsDigit(Next);

    public readonly bool IsAt(string token) =>
        _text.Slice(Position).StartsWith(token.AsSpan(), StringComparison.Ordinal);

    public bool Take(char character)
    {
        if (Next != character || AtEnd)
        {
            return false;
        }

        Position++;
        return true;
    }

    public bool Take(string token)
    {
        if (!IsAt(token))
        {
            return false;
        }

        Position += token.Length;
        return true;
    }

    /// <summary>Keeps an error, unless there is one already. Always false, so that callers can return it.</summary>
    public bool Fail(int position, string reason)
    {
        Error ??= new EdtfError(position, reason);
        return false;
    }

    public bool FailHere(string expected) =>
        Fail(Position, AtEnd ? $"{expected} is missing" : $"{expected} is expected, not '{Next}'");

    /// <summary>Fails unless the text is at its end.</summary>
    public bool End() => AtEnd || Fail(Position, $"'{Next}' is too much");

    /// <summary>Reads a fixed number of digits, each of which may be <c>X</c> if that is allowed.</summary>
    public bool Digits(int width, bool allowUnspecified, string what, out EdtfDigits digits)
    {
        var (value, unspecified) = (0L, 0);
        for (var i = 0; i < width; i++)
        {
            var isUnspecified = allowUnspecified && Next == 'X';
            if (!isUnspecified && !IsDigit(Next))
            {
                digits = default;
                return FailHere($"{what} of {width} digits{(allowUnspecified ? " or X" : "")}");
            }

            value = (value * 10) + (isUnspecified ? 0 : Next - '0');
            unspecified = (unspecified << 1) | (isUnspecified ? 1 : 0);
            Position++;
        }

        digits = new EdtfDigits(value, (byte)unspecified);
        return true;
    }

    /// <summary>Reads a number from 1 to a limit, without leading zeros.</summary>
    public bool Number(long limit, string what, out long number)
    {
        var start = Position;
        for (number = 0; IsDigit(Next); Position++)
        {
            number = (number * 10) + Next - '0';
            if (number > limit)
            {
                return Fail(start, $"{what} beyond {FormattableString.Invariant($"{limit}")} is not supported");
            }

            if (number == 0)
            {
                return Fail(start, $"{what} begins with 0");
            }
        }

        return Position > start || FailHere(what);
    }

    public EdtfQualifier Qualifier()
    {
        var qualifier = Next switch
        {
            '?' => EdtfQualifier.Uncertain,
            '~' => EdtfQualifier.Approximate,
            '%' => EdtfQualifier.UncertainAndApproximate,
            _ => EdtfQualifier.None,
        };
        Position += qualifier == EdtfQualifier.None ? 0 : 1;
        return qualifier;
    }

    private static bool IsDigit(char character) => character is >= '0' and <= '9';
}
