using System.Diagnostics.CodeAnalysis;

namespace Dramatis;

public readonly partial record struct EdtfInterval
{
    /// <summary>Converts a text in EDTF to an interval.</summary>
    /// <exception cref="EdtfFormatException">
    /// The text is not an EDTF interval. The exception gives the reason and its place.
    /// </exception>
    public static implicit operator EdtfInterval(string s) => Parse(s);

    /// <summary>Parses an interval.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="EdtfFormatException">
    /// The text is not an EDTF interval. The exception gives the reason and its place.
    /// </exception>
    public static EdtfInterval Parse(string s) =>
        s is null ? throw new ArgumentNullException(nameof(s)) : Parse(s.AsSpan());

    /// <summary>Parses an interval; false if the text is not an interval.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, out EdtfInterval result) =>
        TryParse(s.AsSpan(), out result, out _);

    /// <summary>Parses an interval; false, with the error and its place, if the text is not an interval.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, out EdtfInterval result, out EdtfError error)
    {
        var reader = new EdtfReader(s);
        var parsed = EdtfIntervalParser.TryParse(ref reader, out result);
        result = parsed ? result : default;
        error = reader.Error.GetValueOrDefault();
        return parsed;
    }

    private static EdtfInterval Parse(ReadOnlySpan<char> s) =>
        TryParse(s, out var result, out var error) ? result : throw new EdtfFormatException("interval", s, error);
}
