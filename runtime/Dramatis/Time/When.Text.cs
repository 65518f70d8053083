using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Dramatis;

public sealed partial class When : ISpanParsable<When>
{
    /// <summary>Converts a text in EDTF to a date or interval, and null to null.</summary>
    /// <exception cref="EdtfFormatException">
    /// The text is neither. The exception gives the reason and its place.
    /// </exception>
    [return: NotNullIfNotNull(nameof(s))]
    public static implicit operator When?(string? s) => s is null ? null : Parse(s);

    /// <summary>Parses a date or interval.</summary>
    /// <exception cref="EdtfFormatException">
    /// The text is neither. The exception gives the reason and its place.
    /// </exception>
    public static When Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s, provider: null);
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static When Parse(string s, IFormatProvider? provider) => Parse(s.AsSpan(), provider);

    /// <inheritdoc cref="Parse(string)"/>
    public static When Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, out var result, out var error)
            ? result
            : throw new EdtfFormatException(IsInterval(s) ? "interval" : "date", s, error);

    /// <summary>Parses a date or interval; false if the text is neither.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, [NotNullWhen(true)] out When? result) =>
        TryParse(s.AsSpan(), out result, out _);

    /// <inheritdoc cref="TryParse(string, out When)"/>
    public static bool TryParse(
        [NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out When result) =>
        TryParse(s.AsSpan(), out result, out _);

    /// <inheritdoc cref="TryParse(string, out When)"/>
    public static bool TryParse(
        ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out When result) =>
        TryParse(s, out result, out _);

    /// <summary>Parses a date or interval; false, with the error and its place, if the text is neither.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, [NotNullWhen(true)] out When? result, out EdtfError error)
    {
        if (IsInterval(s))
        {
            var isInterval = EdtfInterval.TryParse(s, out var interval, out error);
            result = isInterval ? new When(WhenRelation.At, interval) : null;
            return isInterval;
        }

        var isDate = EdtfDate.TryParse(s, out var date, out error);
        result = isDate ? new When(WhenRelation.At, date) : null;
        return isDate;
    }

    /// <summary>The time in English, followed by the text's own words: <c>after Talks in Oslo ("later")</c>.</summary>
    public override string ToString()
    {
        var lasting = Lasting is { } length ? $"{Description} for {length.ToWords()}".TrimStart() : Description;
        return Words is null ? lasting : lasting.Length == 0 ? $"\"{Words}\"" : $"{lasting} (\"{Words}\")";
    }

    private string Description => Relation switch
    {
        WhenRelation.At when Anchor is null => OfText,
        WhenRelation.At => $"at {OfText}",
        WhenRelation.AsOf => $"as of {OfText}",
        WhenRelation.Before => $"{Distance}before {OfText}",
        WhenRelation.After => $"{Distance}after {OfText}",
        WhenRelation.During => $"during {OfText}",
        WhenRelation.Day => UnitText("day"),
        WhenRelation.Week => UnitText("week"),
        WhenRelation.Month => UnitText("month"),
        WhenRelation.Year => UnitText("year"),
        WhenRelation.Weekday => $"on a {DayOfWeek} near {OfText}",
        WhenRelation.Last => $"on the last {DayOfWeek} before {OfText}",
        WhenRelation.Next => $"on the next {DayOfWeek} after {OfText}",
        WhenRelation.NamedMonth => $"in a {MonthName} near {OfText}",
        WhenRelation.LastMonth => $"in the last {MonthName} before {OfText}",
        WhenRelation.NextMonth => $"in the next {MonthName} after {OfText}",
        WhenRelation.Weekend => $"at a weekend near {OfText}",
        WhenRelation.LastWeekend => $"at the last weekend before {OfText}",
        WhenRelation.NextWeekend => $"at the next weekend after {OfText}",
        WhenRelation.WithinBefore => $"within {Distance}before {OfText}",
        WhenRelation.WithinAfter => $"within {Distance}after {OfText}",
        WhenRelation.ThroughoutBefore => $"throughout {Distance}before {OfText}",
        WhenRelation.ThroughoutAfter => $"throughout {Distance}after {OfText}",
        _ => "",
    };

    private string MonthName => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(MonthOfYear!.Value);

    private string Distance => By is { } by ? $"{by.ToWords()} " : "";

    private string UnitText(string unit) => Offset switch
    {
        0 => $"the {unit} of {OfText}",
        -1 => $"the {unit} before {OfText}",
        1 => $"the {unit} after {OfText}",
        < 0 => $"{Invariant(-(long)Offset)} {unit}s before the {unit} of {OfText}",
        _ => $"{Invariant(Offset)} {unit}s after the {unit} of {OfText}",
    };

    private string OfText => Anchor?.Caption ?? _of?.ToString() ?? "";

    private static bool IsInterval(ReadOnlySpan<char> s) =>
        s.Length <= EdtfReader.MaxLength && s.Contains('/');

    private static string Invariant(long number) => number.ToString(CultureInfo.InvariantCulture);
}
