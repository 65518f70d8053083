namespace Dramatis;

/// <summary>
/// Computes the stretch of time of a date: all that its unspecified digits and qualified components admit.
/// </summary>
/// <remarks>
/// No standard says how far off an uncertain or approximate component may be, so it admits every value. Components
/// without a mark still hold: 2004-06-~11 certainly lies in June 2004; nothing is certain of 1984~.
/// </remarks>
// docs/decisions.md: Qualifiers of components
internal static class EdtfExtents
{
    private const int AnyDigits = 0b11;

    public static Extent Of(EdtfDate date)
    {
        if (date.Set is { } set)
        {
            return EdtfSetExtents.Of(set);
        }

        if (date.YearQualifier != EdtfQualifier.None)
        {
            return Extent.Unknown;
        }

        return date.Precision switch
        {
            EdtfPrecision.Year => Between(OfYear(date.WrittenYear.Min), OfYear(date.WrittenYear.Max)),
            EdtfPrecision.Season => OfSeason(date),
            EdtfPrecision.Second => OfTime(date),
            _ => OfMonthsOrDays(date),
        };
    }

    /// <summary>True if the calendar has a day or month that fits the digits.</summary>
    public static bool Exists(EdtfDate date) => Extreme(date, last: false) is not null;

    public static Extent OfYear(long year) =>
        Extent.Exactly(GregorianDays.SecondsTo(year), GregorianDays.SecondsTo(year + 1));

    private static Extent OfSeason(EdtfDate date)
    {
        var year = date.WrittenYear;
        return date.MonthQualifier == EdtfQualifier.None
            ? Between(Of(date.WrittenMonth, year.Min), Of(date.WrittenMonth, year.Max))
            : EdtfSeasons.AnyOf(year.Min, year.Max);

        static Extent Of(EdtfDigits season, long year) => EdtfSeasons.Of((int)season.Value, year);
    }

    private static Extent OfTime(EdtfDate date)
    {
        var (month, dayOfMonth) = ((int)date.WrittenMonth.Value, (int)date.WrittenDay.Value);
        var day = GregorianDays.SecondsTo(date.WrittenYear.Value, month, dayOfMonth);
        var time = date.Time;

        // A leap second shares the place of the second before it, which keeps it in its day.
        var second = day + time.UtcSeconds - (time.IsLeapSecond ? 1 : 0);
        return Extent.Exactly(second, second + 1) with
        {
            IsUtc = time.OffsetMinutes is not null,
            IsLeapSecond = time.IsLeapSecond,
            EndsDay = time.EndsDay,
        };
    }

    private static Extent OfMonthsOrDays(EdtfDate date)
    {
        // A date that exists as written also exists if its qualified components may have any value.
        var first = Extreme(date, last: false)!.Value;
        var exact = date.WrittenYear.IsExact && IsExact(date.WrittenMonth, date.MonthQualifier)
            && (!date.HasDay || IsExact(date.WrittenDay, date.DayQualifier));
        return exact ? first : Between(first, Extreme(date, last: true)!.Value);
    }

    private static bool IsExact(EdtfDigits digits, EdtfQualifier qualifier) =>
        digits.IsExact && qualifier == EdtfQualifier.None;

    // The first or the last month or day that fits; null if none does.
    private static Extent? Extreme(EdtfDate date, bool last)
    {
        var years = date.WrittenYear;
        for (var i = 0L; i <= years.Max - years.Min; i++)
        {
            var year = last ? years.Max - i : years.Min + i;
            if (years.Admits(year) && ExtremeOfYear(date, year, last) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static Extent? ExtremeOfYear(EdtfDate date, long year, bool last)
    {
        for (var i = 1; i <= 12; i++)
        {
            var month = last ? 13 - i : i;
            if (Admits(date.WrittenMonth, date.MonthQualifier, month)
                && ExtremeOfMonth(date, year, month, last) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static Extent? ExtremeOfMonth(EdtfDate date, long year, int month, bool last)
    {
        if (!date.HasDay)
        {
            return Extent.Exactly(GregorianDays.SecondsTo(year, month), GregorianDays.SecondsTo(year, month + 1));
        }

        var days = GregorianDays.InMonth(year, month);
        for (var i = 1; i <= days; i++)
        {
            var day = last ? days + 1 - i : i;
            if (Admits(date.WrittenDay, date.DayQualifier, day))
            {
                var start = GregorianDays.SecondsTo(year, month, day);
                return Extent.Exactly(start, start + GregorianDays.SecondsPerDay);
            }
        }

        return null;
    }

    private static bool Admits(EdtfDigits digits, EdtfQualifier qualifier, int number) =>
        qualifier != EdtfQualifier.None || digits.Unspecified == AnyDigits || digits.Admits(number);

    private static Extent Between(Extent first, Extent last) =>
        new(first.StartMin, last.StartMax, first.EndMin, last.EndMax);
}
