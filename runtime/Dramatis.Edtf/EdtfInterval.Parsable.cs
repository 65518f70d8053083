using System.Diagnostics.CodeAnalysis;

namespace Dramatis;

public readonly partial record struct EdtfInterval : ISpanParsable<EdtfInterval>, IUtf8SpanParsable<EdtfInterval>
{
    /// <inheritdoc cref="Parse(string)"/>
    public static EdtfInterval Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc cref="Parse(string)"/>
    public static EdtfInterval Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc cref="Parse(string)"/>
    public static EdtfInterval Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) =>
        Parse(AsciiText.Widen(utf8Text, stackalloc char[AsciiText.LengthOf(utf8Text)]));

    /// <inheritdoc cref="TryParse(string, out EdtfInterval)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out EdtfInterval result) =>
        TryParse(s.AsSpan(), out result, out _);

    /// <inheritdoc cref="TryParse(string, out EdtfInterval)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out EdtfInterval result) =>
        TryParse(s, out result, out _);

    /// <inheritdoc cref="TryParse(string, out EdtfInterval)"/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out EdtfInterval result) =>
        TryParse(AsciiText.Widen(utf8Text, stackalloc char[AsciiText.LengthOf(utf8Text)]), out result, out _);
}
