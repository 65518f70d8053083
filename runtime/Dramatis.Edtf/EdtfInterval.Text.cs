using System.Diagnostics.CodeAnalysis;

namespace Dramatis;

public readonly partial record struct EdtfInterval
{
    /// <summary>The interval that a text says.</summary>
    /// <exception cref="EdtfFormatException">The text is not an EDTF interval; it says where and why.</exception>
    public static implicit operator EdtfInterval(string s) => Parse(s);

    /// <summary>The interval that a text says.</summary>
    /// <exception cref="EdtfFormatException">The text is not an EDTF interval; it says where and why.</exception>
    public static EdtfInterval Parse(string s) =>
        s is null ? throw new ArgumentNullException(nameof(s)) : Parse(s.AsSpan());

    /// <summary>The interval that a text says, or false.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, out EdtfInterval result) =>
        TryParse(s.AsSpan(), out result, out _);

    /// <summary>The interval that a text says, or false with what is wrong and where.</summary>
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
