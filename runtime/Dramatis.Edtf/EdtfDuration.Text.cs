using System.Diagnostics.CodeAnalysis;

namespace Dramatis;

public readonly partial record struct EdtfDuration
{
    /// <summary>Converts a text in ISO 8601 to a duration.</summary>
    /// <exception cref="EdtfFormatException">The text is not a duration. The exception gives the reason and its place.</exception>
    public static implicit operator EdtfDuration(string s) => Parse(s);

    /// <summary>Parses a duration.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="EdtfFormatException">The text is not a duration. The exception gives the reason and its place.</exception>
    public static EdtfDuration Parse(string s) =>
        s is null ? throw new ArgumentNullException(nameof(s)) : Parse(s.AsSpan());

    /// <summary>Parses a duration; false if the text is not a duration.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, out EdtfDuration result) =>
        TryParse(s.AsSpan(), out result, out _);

    /// <summary>Parses a duration; false, with the error and its place, if the text is not a duration.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, out EdtfDuration result, out EdtfError error)
    {
        var reader = new EdtfReader(s);
        var parsed = EdtfDurationParser.TryParse(ref reader, out result);
        result = parsed ? result : default;
        error = reader.Error.GetValueOrDefault();
        return parsed;
    }

    private static EdtfDuration Parse(ReadOnlySpan<char> s) =>
        TryParse(s, out var result, out var error) ? result : throw new EdtfFormatException("duration", s, error);
}
