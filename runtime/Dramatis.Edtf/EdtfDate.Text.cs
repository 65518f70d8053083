using System.Diagnostics.CodeAnalysis;

namespace Dramatis;

public readonly partial record struct EdtfDate
{
    /// <summary>Converts a text in EDTF to a date.</summary>
    /// <exception cref="EdtfFormatException">
    /// The text is not an EDTF date. The exception gives the reason and its place.
    /// </exception>
    public static implicit operator EdtfDate(string s) => Parse(s);

    /// <summary>Parses a date.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="EdtfFormatException">
    /// The text is not an EDTF date. The exception gives the reason and its place.
    /// </exception>
    public static EdtfDate Parse(string s) =>
        s is null ? throw new ArgumentNullException(nameof(s)) : Parse(s.AsSpan());

    /// <summary>Parses a date; false if the text is not a date.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, out EdtfDate result) =>
        TryParse(s.AsSpan(), out result, out _);

    /// <summary>Parses a date; false, with the error and its place, if the text is not a date.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, out EdtfDate result, out EdtfError error)
    {
        var reader = new EdtfReader(s);
        var parsed = EdtfDateParser.TryParseWhole(ref reader, out result);
        result = parsed ? result : default;
        error = reader.Error.GetValueOrDefault();
        return parsed;
    }

    private static EdtfDate Parse(ReadOnlySpan<char> s) =>
        TryParse(s, out var result, out var error) ? result : throw new EdtfFormatException("date", s, error);
}
