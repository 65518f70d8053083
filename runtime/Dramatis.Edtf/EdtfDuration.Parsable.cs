using System.Diagnostics.CodeAnalysis;

namespace Dramatis;

public readonly partial record struct EdtfDuration : ISpanParsable<EdtfDuration>, IUtf8SpanParsable<EdtfDuration>
{
    /// <inheritdoc cref="Parse(string)"/>
    public static EdtfDuration Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc cref="Parse(string)"/>
    public static EdtfDuration Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc cref="Parse(string)"/>
    public static EdtfDuration Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) =>
        Parse(AsciiText.Widen(utf8Text, stackalloc char[AsciiText.LengthOf(utf8Text)]));

    /// <inheritdoc cref="TryParse(string, out EdtfDuration)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out EdtfDuration result) =>
        TryParse(s.AsSpan(), out result, out _);

    /// <inheritdoc cref="TryParse(string, out EdtfDuration)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out EdtfDuration result) =>
        TryParse(s, out result, out _);

    /// <inheritdoc cref="TryParse(string, out EdtfDuration)"/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out EdtfDuration result) =>
        TryParse(AsciiText.Widen(utf8Text, stackalloc char[AsciiText.LengthOf(utf8Text)]), out result, out _);
}
