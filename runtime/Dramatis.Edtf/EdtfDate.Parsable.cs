using System.Diagnostics.CodeAnalysis;

namespace Dramatis;

public readonly partial record struct EdtfDate : ISpanParsable<EdtfDate>, IUtf8SpanParsable<EdtfDate>
{
    /// <summary>Converts a calendar day.</summary>
    public static implicit operator EdtfDate(DateOnly day) => new()
    {
        Precision = EdtfPrecision.Day,
        WrittenYear = new EdtfYear(new EdtfDigits(day.Year), IsNegative: false),
        WrittenMonth = new EdtfDigits(day.Month),
        WrittenDay = new EdtfDigits(day.Day),
    };

    /// <inheritdoc cref="Parse(string)"/>
    public static EdtfDate Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc cref="Parse(string)"/>
    public static EdtfDate Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc cref="Parse(string)"/>
    public static EdtfDate Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) =>
        Parse(AsciiText.Widen(utf8Text, stackalloc char[AsciiText.LengthOf(utf8Text)]));

    /// <inheritdoc cref="TryParse(string, out EdtfDate)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out EdtfDate result) =>
        TryParse(s.AsSpan(), out result, out _);

    /// <inheritdoc cref="TryParse(string, out EdtfDate)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out EdtfDate result) =>
        TryParse(s, out result, out _);

    /// <inheritdoc cref="TryParse(string, out EdtfDate)"/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out EdtfDate result) =>
        TryParse(AsciiText.Widen(utf8Text, stackalloc char[AsciiText.LengthOf(utf8Text)]), out result, out _);
}
