namespace Dramatis;

/// <summary>
/// A date as precise as its source and no more: EDTF of ISO 8601-2:2019, levels 0, 1 and 2, without intervals, which
/// are <see cref="EdtfInterval"/>. Years reach 250 billion either way.
/// </summary>
/// <remarks>
/// Two dates are equal if their texts are: <c>2024?</c> and <c>2024</c> differ, and so do <c>Y17E4</c> and
/// <c>Y170000</c>. <see cref="Is"/> tells whether two dates are one day. Values are immutable and can be used from
/// several threads. The default value is the year 0.
/// </remarks>
public readonly partial record struct EdtfDate : IComparable<EdtfDate>
{
    /// <summary>The precision of the date.</summary>
    public EdtfPrecision Precision { get; internal init; }

    /// <summary>The year; null for a set, and if digits of it are unspecified or not significant.</summary>
    public long? Year => Set is null && WrittenYear.IsExact ? WrittenYear.Value : null;

    /// <summary>The season, quarter, quadrimester or semester, 21 to 41; null if none is given.</summary>
    public int? Season => Precision == EdtfPrecision.Season ? (int)WrittenMonth.Value : null;

    /// <summary>The month; null if none is given or digits of it are unspecified.</summary>
    public int? Month => HasMonth && WrittenMonth.IsExact ? (int)WrittenMonth.Value : null;

    /// <summary>The day of the month; null if none is given or digits of it are unspecified.</summary>
    public int? Day => HasDay && WrittenDay.IsExact ? (int)WrittenDay.Value : null;

    /// <summary>
    /// The time of the day; null if none is given. A leap second and 24:00:00 are the end of the day.
    /// </summary>
    public TimeSpan? TimeOfDay => Precision == EdtfPrecision.Second ? TimeSpan.FromSeconds(Time.Seconds) : null;

    /// <summary>The offset of the time from UTC; null if none is given.</summary>
    public TimeSpan? Offset => Time.OffsetMinutes is { } minutes ? TimeSpan.FromMinutes(minutes) : null;

    /// <summary>The reservation about the year.</summary>
    public EdtfQualifier YearQualifier { get; internal init; }

    /// <summary>The reservation about the month or season.</summary>
    public EdtfQualifier MonthQualifier { get; internal init; }

    /// <summary>The reservation about the day.</summary>
    public EdtfQualifier DayQualifier { get; internal init; }

    /// <summary>The set whose dates are meant, one or all of them; null if the date is not a set.</summary>
    public EdtfSet? Set { get; internal init; }

    /// <summary>True if a component is marked as uncertain.</summary>
    public bool IsUncertain => (Qualifiers & EdtfQualifier.Uncertain) != 0;

    /// <summary>True if a component is marked as approximate.</summary>
    public bool IsApproximate => (Qualifiers & EdtfQualifier.Approximate) != 0;

    /// <summary>True if digits are unspecified.</summary>
    public bool IsUnspecified => !WrittenYear.Digits.IsExact || !WrittenMonth.IsExact || !WrittenDay.IsExact;

    /// <summary>
    /// The date without the marks <c>?</c>, <c>~</c> and <c>%</c>, as the best that the source knows. A set stays as it
    /// is.
    /// </summary>
    public EdtfDate Unqualified => this with
    {
        YearQualifier = EdtfQualifier.None,
        MonthQualifier = EdtfQualifier.None,
        DayQualifier = EdtfQualifier.None,
    };

    internal EdtfYear WrittenYear { get; init; }

    internal EdtfDigits WrittenMonth { get; init; }

    internal EdtfDigits WrittenDay { get; init; }

    internal EdtfTime Time { get; init; }

    internal bool HasDay => Precision is EdtfPrecision.Day or EdtfPrecision.Second;

    internal bool HasMonth => HasDay || Precision == EdtfPrecision.Month;

    /// <summary>
    /// True if the extent has days that the date does not admit: for unspecified digits and qualified components.
    /// </summary>
    internal bool HasGaps => Precision != EdtfPrecision.Season && (IsUnspecified || Qualifiers != EdtfQualifier.None);

    private EdtfQualifier Qualifiers => YearQualifier | MonthQualifier | DayQualifier;

    /// <summary>
    /// Orders dates by the beginnings of the unqualified dates, then by their ends, then by their texts. A date without
    /// a beginning comes first.
    /// </summary>
    public int CompareTo(EdtfDate other)
    {
        var order = Unqualified.Extent.CompareTo(other.Unqualified.Extent);
        return order != 0 || Equals(other) ? order : string.CompareOrdinal(ToString(), other.ToString());
    }

    /// <summary>The canonical EDTF text. Parsing it gives an equal date.</summary>
    public override string ToString() => EdtfPrinter.Print(this);
}
