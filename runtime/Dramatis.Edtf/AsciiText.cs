namespace Dramatis;

/// <summary>Turns UTF-8 into characters for the parsers. EDTF consists of ASCII alone.</summary>
internal static class AsciiText
{
    private const char Foreign = '\uFFFD';

    /// <summary>
    /// The number of bytes to pass to a parser: all of them, or one more than a text may have, which the parser
    /// refuses.
    /// </summary>
    public static int LengthOf(ReadOnlySpan<byte> utf8Text) => Math.Min(utf8Text.Length, EdtfReader.MaxLength + 1);

    /// <summary>
    /// Widens as many bytes as the buffer holds; bytes beyond ASCII become a character that parsers refuse.
    /// </summary>
    public static ReadOnlySpan<char> Widen(ReadOnlySpan<byte> utf8Text, Span<char> buffer)
    {
        for (var i = 0; i < buffer.Length; i++)
        {
            buffer[i] = utf8Text[i] < 0x80 ? (char)utf8Text[i] : Foreign;
        }

        return buffer;
    }
}
