using System.Diagnostics.CodeAnalysis;

namespace Dramatis.CompilerServices;

/// <summary>Reads scalars from the texts of files, independently of the culture.</summary>
public static class ScalarText
{
    /// <summary>Reads a text, which is the value itself.</summary>
    public static bool TryRead([NotNullWhen(true)] string? text, [NotNullWhen(true)] out string? value) =>
        (value = text) is not null;

    /// <summary>Reads an integer: digits, with or without a minus sign.</summary>
    public static bool TryRead(string? text, out long value) => ScalarGrammar.TryInteger(text, out value);

    /// <summary>Reads a decimal number, as JSON writes it, if a decimal holds it exactly.</summary>
    public static bool TryRead(string? text, out decimal value) => ScalarGrammar.TryDecimal(text, out value);

    /// <summary>Reads a boolean: <c>true</c> or <c>false</c>.</summary>
    public static bool TryRead(string? text, out bool value) => ScalarGrammar.TryBoolean(text, out value);

    /// <summary>Reads a date in EDTF.</summary>
    public static bool TryRead(string? text, out EdtfDate value) => EdtfDate.TryParse(text, null, out value);

    /// <summary>Reads a period in EDTF.</summary>
    public static bool TryRead(string? text, out EdtfInterval value) => EdtfInterval.TryParse(text, null, out value);

    /// <summary>Reads a time in EDTF: a date or a period.</summary>
    public static bool TryRead(string? text, [NotNullWhen(true)] out When? value) => When.TryParse(text, null, out value);

    /// <summary>Reads an instant in the form of RFC 3339.</summary>
    public static bool TryRead(string? text, out DateTimeOffset value) => ScalarGrammar.TryInstant(text, out value);

    /// <summary>Reads an absolute address in the form of RFC 3986.</summary>
    public static bool TryRead(string? text, [NotNullWhen(true)] out Uri? value) =>
        ScalarGrammar.TryUri(text, out value);

    /// <summary>Reads a quantity such as <c>~30 km</c>.</summary>
    public static bool TryRead(string? text, out Quantity value) => Quantity.TryParse(text, out value);

    /// <summary>Parses an instant in the form of RFC 3339.</summary>
    /// <exception cref="FormatException">The text is not an instant.</exception>
    public static DateTimeOffset Instant(string text) =>
        TryRead(text, out DateTimeOffset value) ? value : throw Malformed(text, "instant");

    /// <summary>The exception for a text that is not a value of a type.</summary>
    public static FormatException Malformed(string? text, string type) =>
        new($"'{(text is { Length: > 60 } ? text[..60] + "..." : text)}' is not a valid {type}.");
}
