namespace Dramatis;

/// <summary>
/// A date as precise as its source and no more: EDTF of ISO 8601-2:2019, levels 0, 1 and 2, without intervals, which
/// are <see cref="EdtfInterval"/>. Years reach 250 billion either way.
/// </summary>
/// <remarks>
/// Equality is of what is written: <c>2024?</c> and <c>2024</c> differ, and so do <c>Y17E4</c> and <c>Y170000</c>.
/// Whether two dates tell of one day is asked by <see cref="Is"/>. The default value is the year 0.
/// </remarks>
public readonly partial record struct EdtfDate : IComparable<EdtfDate>
{
    /// <summary>How fine it is.</summary>
    public EdtfPrecision Precision { get; internal init; }

    /// <summary>The year, or nothing where digits of it are unspecified or not significant, or it is a set.</summary>
    public long? Year => Set is null && WrittenYear.IsExact ? WrittenYear.Value : null;

    /// <summary>The season, quarter, quadrimester or semester, 21 to 41, if it is given.</summary>
    public int? Season => Precision == EdtfPrecision.Season ? (int)WrittenMonth.Value : null;

    /// <summary>The month, if it is given and specified.</summary>
    public int? Month => HasMonth && WrittenMonth.IsExact ? (int)WrittenMonth.Value : null;

    /// <summary>The day of the month, if it is given and specified.</summary>
    public int? Day => HasDay && WrittenDay.IsExact ? (int)WrittenDay.Value : null;

    /// <summary>The time of the day, if it is given. A leap second and 24:00:00 are the end of the day.</summary>
    public TimeSpan? TimeOfDay => Precision == EdtfPrecision.Second ? TimeSpan.FromSeconds(Time.Seconds) : null;

    /// <summary>The offset of the time from UTC, if it is given.</summary>
    public TimeSpan? Offset => Time.OffsetMinutes is { } minutes ? TimeSpan.FromMinutes(minutes) : null;

    /// <summary>How far the year is vouched for.</summary>
    public EdtfQualifier YearQualifier { get; internal init; }

    /// <summary>How far the month or season is vouched for.</summary>
    public EdtfQualifier MonthQualifier { get; internal init; }

    /// <summary>How far the day is vouched for.</summary>
    public EdtfQualifier DayQualifier { get; internal init; }

    /// <summary>The dates of which it is one or all, where it is a set.</summary>
    public EdtfSet? Set { get; internal init; }

    /// <summary>Whether a component is marked as uncertain.</summary>
    public bool IsUncertain => (Qualifiers & EdtfQualifier.Uncertain) != 0;

    /// <summary>Whether a component is marked as approximate.</summary>
    public bool IsApproximate => (Qualifiers & EdtfQualifier.Approximate) != 0;

    /// <summary>Whether digits are unspecified.</summary>
    public bool IsUnspecified => !WrittenYear.Digits.IsExact || !WrittenMonth.IsExact || !WrittenDay.IsExact;

    /// <summary>
    /// The date as it stands, without the marks <c>?</c>, <c>~</c> and <c>%</c>: the best that the source knows. A set
    /// stays as it is.
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

    /// <summary>True if the date may lie in its hull and still be another day: for open digits and doubtful components.</summary>
    internal bool HasGaps => Precision != EdtfPrecision.Season && (IsUnspecified || Qualifiers != EdtfQualifier.None);

    private EdtfQualifier Qualifiers => YearQualifier | MonthQualifier | DayQualifier;

    /// <summary>
    /// An order to sort by: where the unqualified dates begin, then where they end, then their texts. What has no
    /// beginning comes first.
    /// </summary>
    public int CompareTo(EdtfDate other)
    {
        var (a, b) = (EdtfExtents.Of(Unqualified), EdtfExtents.Of(other.Unqualified));
        var order = a.StartMin.CompareTo(b.StartMin);
        order = order != 0 ? order : a.EndMax.CompareTo(b.EndMax);
        return order != 0 || Equals(other) ? order : string.CompareOrdinal(ToString(), other.ToString());
    }

    /// <summary>The canonical EDTF text; to parse it gives an equal date.</summary>
    public override string ToString() => EdtfPrinter.Print(this);
}
