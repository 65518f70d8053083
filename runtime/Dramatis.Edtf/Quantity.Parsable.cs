using System.Diagnostics.CodeAnalysis;

namespace Dramatis;

public readonly partial record struct Quantity : ISpanParsable<Quantity>, IUtf8SpanParsable<Quantity>
{
    /// <inheritdoc cref="Parse(string)"/>
    public static Quantity Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc cref="Parse(string)"/>
    public static Quantity Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc cref="Parse(string)"/>
    public static Quantity Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) =>
        Parse(AsciiText.Widen(utf8Text, stackalloc char[AsciiText.LengthOf(utf8Text)]));

    /// <inheritdoc cref="TryParse(string, out Quantity)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Quantity result) =>
        TryParse(s.AsSpan(), out result, out _);

    /// <inheritdoc cref="TryParse(string, out Quantity)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Quantity result) =>
        TryParse(s, out result, out _);

    /// <inheritdoc cref="TryParse(string, out Quantity)"/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out Quantity result) =>
        TryParse(AsciiText.Widen(utf8Text, stackalloc char[AsciiText.LengthOf(utf8Text)]), out result, out _);
}
