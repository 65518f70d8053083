using System.Diagnostics.CodeAnalysis;

namespace Dramatis;

public readonly partial record struct EdtfDate
{
    /// <summary>The date that a text says.</summary>
    /// <exception cref="EdtfFormatException">The text is not an EDTF date; it says where and why.</exception>
    public static implicit operator EdtfDate(string s) => Parse(s);

    /// <summary>The date that a text says.</summary>
    /// <exception cref="EdtfFormatException">The text is not an EDTF date; it says where and why.</exception>
    public static EdtfDate Parse(string s) =>
        s is null ? throw new ArgumentNullException(nameof(s)) : Parse(s.AsSpan());

    /// <summary>The date that a text says, or false.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, out EdtfDate result) =>
        TryParse(s.AsSpan(), out result, out _);

    /// <summary>The date that a text says, or false with what is wrong and where.</summary>
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
