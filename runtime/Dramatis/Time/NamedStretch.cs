namespace Dramatis;

// docs/decisions.md: Named months and weekends
/// <summary>A stretch of the calendar that has a name and comes again: a day of the week, a month of the year, the weekend.</summary>
/// <param name="Day">The day; null for a month or the weekend.</param>
/// <param name="Month">The number of the month; null for a day or the weekend.</param>
internal readonly record struct NamedStretch(DayOfWeek? Day, int? Month)
{
    private const int DaysPerWeek = 7;
    private const int MonthsPerYear = 12;

    /// <summary>The unit that the stretch consists of.</summary>
    public CalendarUnit Unit => Month is null ? CalendarUnit.Day : CalendarUnit.Month;

    /// <summary>The number of units that the stretch is long.</summary>
    public int Length => Day is null && Month is null ? 2 : 1;

    /// <summary>The number of units after which the stretch comes again.</summary>
    public int Cycle => Month is null ? DaysPerWeek : MonthsPerYear;

    /// <summary>The beginning of the last one that begins before a unit, or of the next one that begins after it.</summary>
    /// <param name="moment">The beginning of the unit.</param>
    /// <param name="isAfter">True for the next one.</param>
    public long Beside(long moment, bool isAfter)
    {
        if (moment is Extent.Past or Extent.Future)
        {
            return moment;
        }

        var ahead = (Wanted - PlaceOf(moment) + Cycle) % Cycle;
        return CalendarUnits.Add(moment, Unit, isAfter ? (ahead == 0 ? Cycle : ahead) : ahead - Cycle);
    }

    /// <summary>The units of two such stretches as a set in EDTF, one of which is meant.</summary>
    public EdtfDate OneOf(long first, long second) => EdtfDate.Parse($"[{Text(first)},{Text(second)}]");

    private int Wanted => Month ?? (int)(Day ?? DayOfWeek.Saturday);

    private int PlaceOf(long moment) => Month is null
        ? (int)CalendarUnits.WeekdayOf(moment)
        : GregorianDays.Date(GregorianDays.FloorDivide(moment, GregorianDays.SecondsPerDay)).Month;

    private string Text(long moment) => Length == 1 ? One(moment) : $"{One(moment)}..{One(CalendarUnits.Add(moment, Unit, 1))}";

    private string One(long moment)
    {
        var (year, month, day) = GregorianDays.Date(GregorianDays.FloorDivide(moment, GregorianDays.SecondsPerDay));
        return Month is null
            ? FormattableString.Invariant($"{year:0000}-{month:00}-{day:00}")
            : FormattableString.Invariant($"{year:0000}-{month:00}");
    }
}
