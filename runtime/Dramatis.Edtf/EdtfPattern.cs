namespace Dramatis;

/// <summary>
/// Compares the days that a date with unspecified digits or qualified components admits. <c>XXXX-02-29</c> admits the
/// leap days alone, and <c>2X04</c> ten years, each a century after the one before.
/// </summary>
internal static class EdtfPattern
{
    // Every date of the calendar recurs within 400 years, so that longer periods are left to their bounds.
    private const int MostYears = 400;

    private const int YearWidth = 4;

    private const int MonthWidth = 2;

    private static readonly EdtfDigits s_anyYear = new(0, 0b1111);

    private static readonly EdtfDigits s_any = new(0, 0b11);

    /// <summary>True if no day that the pattern admits belongs to the other time.</summary>
    /// <remarks>A time with an offset may belong to the day before or after, so that it is never apart.</remarks>
    public static bool AreApart(EdtfDate pattern, Spread other) => !other.Hull.IsUtc && !pattern.Time.EndsDay
        && (other.Date is { Set: null, Precision: not EdtfPrecision.Season, Time.EndsDay: false } date
            ? !ShareDay(pattern, date)
            : !HasDayIn(pattern, other.Hull));

    // Two dates share a day if the components that both have fit each other and make a day of the calendar.
    private static bool ShareDay(EdtfDate a, EdtfDate b) =>
        Unite(Year(a), Year(b), YearWidth) is { } year
        && Unite(Month(a), Month(b), MonthWidth) is { } month
        && Unite(Day(a), Day(b), MonthWidth) is { } day
        && EdtfExtents.Exists(new EdtfDate
        {
            Precision = EdtfPrecision.Day,
            WrittenYear = new EdtfYear(year, IsNegative: false),
            WrittenMonth = month,
            WrittenDay = day,
        });

    // Years BC, rounded years and years of five digits or more are distinguished by their bounds.
    private static EdtfDigits Year(EdtfDate date) =>
        date.WrittenYear is { IsNegative: false, HasLetter: false, SignificantDigits: 0, Digits: var digits }
        && date.YearQualifier == EdtfQualifier.None ? digits : s_anyYear;

    private static EdtfDigits Month(EdtfDate date) =>
        date.HasMonth && date.MonthQualifier == EdtfQualifier.None ? date.WrittenMonth : s_any;

    private static EdtfDigits Day(EdtfDate date) =>
        date.HasDay && date.DayQualifier == EdtfQualifier.None ? date.WrittenDay : s_any;

    private static EdtfDigits? Unite(EdtfDigits a, EdtfDigits b, int width)
    {
        var (value, unspecified, weight) = (0L, 0, 1L);
        for (var i = 0; i < width; i++, weight *= 10)
        {
            var (ofA, ofB) = (Digit(a, i, weight), Digit(b, i, weight));
            if (ofA is not null && ofB is not null && ofA != ofB)
            {
                return null;
            }

            value += (ofA ?? ofB ?? 0) * weight;
            unspecified |= (ofA ?? ofB) is null ? 1 << i : 0;
        }

        return new EdtfDigits(value, (byte)unspecified);
    }

    private static long? Digit(EdtfDigits digits, int place, long weight) =>
        (digits.Unspecified & (1 << place)) != 0 ? null : digits.Value / weight % 10;

    private static bool HasDayIn(EdtfDate pattern, Extent period)
    {
        var hull = pattern.Extent;
        var (start, end) = (Math.Max(hull.StartMin, period.StartMin), Math.Min(hull.EndMax, period.EndMax));
        if (start == Extent.Past || end == Extent.Future)
        {
            return true;
        }

        var (first, last) = (GregorianDays.YearOf(start), GregorianDays.YearOf(end - 1));
        for (var year = first; year <= last && last - first <= MostYears; year++)
        {
            var admits = pattern.YearQualifier != EdtfQualifier.None || pattern.WrittenYear.Admits(year);
            if (admits && HasDayIn(pattern, year, start, end))
            {
                return true;
            }
        }

        return last - first > MostYears;
    }

    private static bool HasDayIn(EdtfDate pattern, long year, long start, long end)
    {
        for (var month = 1; month <= 12; month++)
        {
            var (from, to) = (GregorianDays.SecondsTo(year, month), GregorianDays.SecondsTo(year, month + 1));
            if (from < end && to > start && Admits(Month(pattern), month)
                && HasDayIn(Day(pattern), Math.Max(from, start) - from, Math.Min(to, end) - from))
            {
                return true;
            }
        }

        return false;
    }

    // The bounds are seconds of a month.
    private static bool HasDayIn(EdtfDigits days, long from, long to)
    {
        for (var day = from / GregorianDays.SecondsPerDay; day * GregorianDays.SecondsPerDay < to; day++)
        {
            if (Admits(days, day + 1))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Admits(EdtfDigits digits, long number) => digits == s_any || digits.Admits(number);
}
