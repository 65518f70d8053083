namespace Dramatis;

/// <summary>UTF-8 as the parsers of EDTF take it, which has no characters beyond ASCII.</summary>
internal static class AsciiText
{
    private const char Foreign = '\uFFFD';

    /// <summary>How much of a text to show a parser: all, or enough to see that it is too long.</summary>
    public static int LengthOf(ReadOnlySpan<byte> utf8Text) => Math.Min(utf8Text.Length, EdtfReader.MaxLength + 1);

    /// <summary>Widens as much of a text as the buffer holds; what is not ASCII becomes one it refuses.</summary>
    public static ReadOnlySpan<char> Widen(ReadOnlySpan<byte> utf8Text, Span<char> buffer)
    {
        for (var i = 0; i < buffer.Length; i++)
        {
            buffer[i] = utf8Text[i] < 0x80 ? (char)utf8Text[i] : Foreign;
        }

        return buffer;
    }
}
