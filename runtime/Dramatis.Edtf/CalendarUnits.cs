namespace Dramatis;

/// <summary>A unit of the calendar or of the clock.</summary>
internal enum CalendarUnit
{
    Second,
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Year,
}

/// <summary>Moves moments by units, and finds the unit in which a moment lies. Weeks begin on Mondays, as in ISO 8601.</summary>
internal static class CalendarUnits
{
    private const int DaysPerWeek = 7;
    private const int MonthsPerYear = 12;

    // 0000-01-01 is a Saturday.
    private const int FirstDayOfWeek = (int)DayOfWeek.Saturday;

    public static DayOfWeek WeekdayOf(long moment)
    {
        var days = GregorianDays.FloorDivide(moment, GregorianDays.SecondsPerDay) + FirstDayOfWeek;
        return (DayOfWeek)(days - (GregorianDays.FloorDivide(days, DaysPerWeek) * DaysPerWeek));
    }

    /// <summary>The beginning of the unit in which a moment lies.</summary>
    public static long StartOf(long moment, CalendarUnit unit)
    {
        if (moment is Extent.Past or Extent.Future)
        {
            return moment;
        }

        var days = GregorianDays.FloorDivide(moment, GregorianDays.SecondsPerDay);
        switch (unit)
        {
            case CalendarUnit.Year:
                return GregorianDays.SecondsTo(GregorianDays.Date(days).Year);
            case CalendarUnit.Month:
                var (year, month, _) = GregorianDays.Date(days);
                return GregorianDays.SecondsTo(year, month);
            case CalendarUnit.Week:
                var sinceMonday = ((int)WeekdayOf(moment) + DaysPerWeek - 1) % DaysPerWeek;
                return (days - sinceMonday) * GregorianDays.SecondsPerDay;
            default:
                return GregorianDays.FloorDivide(moment, Seconds(unit)) * Seconds(unit);
        }
    }

    /// <summary>The moment a number of units later, or earlier for a negative number.</summary>
    public static long Add(long moment, CalendarUnit unit, long count) =>
        count == 0 || moment is Extent.Past or Extent.Future ? moment
        : unit switch
        {
            CalendarUnit.Year => AddMonths(moment, count * MonthsPerYear),
            CalendarUnit.Month => AddMonths(moment, count),
            _ => Clamp(moment + (count * Seconds(unit))),
        };

    /// <summary>The length of a unit in seconds; the mean length of months and years.</summary>
    public static long Seconds(CalendarUnit unit) => unit switch
    {
        CalendarUnit.Second => 1,
        CalendarUnit.Minute => 60,
        CalendarUnit.Hour => 3_600,
        CalendarUnit.Day => GregorianDays.SecondsPerDay,
        CalendarUnit.Week => DaysPerWeek * GregorianDays.SecondsPerDay,
        CalendarUnit.Month => 2_629_746,
        _ => 31_556_952,
    };

    private static long AddMonths(long moment, long count)
    {
        var days = GregorianDays.FloorDivide(moment, GregorianDays.SecondsPerDay);
        var (year, month, day) = GregorianDays.Date(days);
        var months = (year * MonthsPerYear) + month - 1 + count;
        var newYear = GregorianDays.FloorDivide(months, MonthsPerYear);
        if (Math.Abs(newYear) > GregorianDays.MaxYear)
        {
            return GregorianDays.SecondsTo(Math.Sign(newYear) * GregorianDays.MaxYear);
        }

        var newMonth = (int)(months - (newYear * MonthsPerYear)) + 1;
        var newDay = Math.Min(day, GregorianDays.InMonth(newYear, newMonth));
        return GregorianDays.SecondsTo(newYear, newMonth, newDay) + moment - (days * GregorianDays.SecondsPerDay);
    }

    // Anchors may lead to each other, each further away, until the seconds no longer fit.
    private static long Clamp(long moment)
    {
        var limit = GregorianDays.SecondsTo(GregorianDays.MaxYear);
        return Math.Max(-limit, Math.Min(limit, moment));
    }
}
