using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Dramatis.CompilerServices;

/// <summary>Reads scalars from text as files hold them, whatever the machine's culture.</summary>
public static class ScalarText
{
    /// <summary>A text is itself.</summary>
    public static bool TryRead([NotNullWhen(true)] string? text, [NotNullWhen(true)] out string? value) =>
        (value = text) is not null;

    /// <summary>An integer: digits with a minus sign or none.</summary>
    public static bool TryRead(string? text, out long value) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);

    /// <summary>A decimal: digits with a minus sign or none, and a point or none.</summary>
    public static bool TryRead(string? text, out decimal value) => decimal.TryParse(
        text,
        NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
        CultureInfo.InvariantCulture,
        out value);

    /// <summary>A boolean: <c>true</c> or <c>false</c>.</summary>
    public static bool TryRead(string? text, out bool value) => (value = text == "true") || text == "false";

    /// <summary>A date in EDTF.</summary>
    public static bool TryRead(string? text, out EdtfDate value) => EdtfDate.TryParse(text, null, out value);

    /// <summary>A period in EDTF.</summary>
    public static bool TryRead(string? text, out EdtfInterval value) => EdtfInterval.TryParse(text, null, out value);

    /// <summary>A time in EDTF: a date or a period.</summary>
    public static bool TryRead(string? text, [NotNullWhen(true)] out When? value) => When.TryParse(text, null, out value);

    /// <summary>An instant as RFC 3339 writes it.</summary>
    public static bool TryRead(string? text, out DateTimeOffset value) => DateTimeOffset.TryParseExact(
        text,
        ["yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd'T'HH:mmK"],
        CultureInfo.InvariantCulture,
        DateTimeStyles.AssumeUniversal,
        out value);

    /// <summary>An absolute address.</summary>
    public static bool TryRead(string? text, [NotNullWhen(true)] out Uri? value) =>
        Uri.TryCreate(text, UriKind.Absolute, out value);

    /// <summary>An instant as RFC 3339 writes it.</summary>
    /// <exception cref="FormatException">The text is no instant.</exception>
    public static DateTimeOffset Instant(string text) =>
        TryRead(text, out DateTimeOffset value) ? value : throw Malformed(text, "instant");

    /// <summary>What to throw where a text is no value of a type.</summary>
    public static FormatException Malformed(string? text, string type) =>
        new($"'{(text is { Length: > 60 } ? text[..60] + "..." : text)}' is no {type}.");
}
