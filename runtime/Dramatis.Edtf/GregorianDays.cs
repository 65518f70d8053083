namespace Dramatis;

/// <summary>
/// The proleptic Gregorian calendar with a year 0, also for years that <see cref="DateTime"/> cannot hold.
/// </summary>
internal static class GregorianDays
{
    /// <summary>The furthest year either way: its seconds still fit into 64 bits.</summary>
    public const long MaxYear = 250_000_000_000;

    public const long SecondsPerDay = 86_400;

    private const long DaysPerEra = 146_097;
    private const int YearsPerEra = 400;

    // From 1 March of year 0, where the era of the algorithm begins, back to 1 January.
    private const int DaysBeforeMarch = 60;

    public static bool IsLeap(long year) => year % 4 == 0 && (year % 100 != 0 || year % YearsPerEra == 0);

    public static int InMonth(long year, int month) => month switch
    {
        2 => IsLeap(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    /// <summary>Days since 0000-01-01. A month beyond 12 belongs to the year after.</summary>
    public static long Of(long year, int month = 1, int day = 1)
    {
        year += (month - 1) / 12;
        month = ((month - 1) % 12) + 1;

        // Years begin in March here, so that the leap day comes last and needs no case of its own.
        var shifted = month > 2 ? year : year - 1;
        var era = FloorDivide(shifted, YearsPerEra);
        var yearOfEra = shifted - (era * YearsPerEra);
        var dayOfYear = (((153 * (month > 2 ? month - 3 : month + 9)) + 2) / 5) + day - 1;
        var dayOfEra = (yearOfEra * 365) + (yearOfEra / 4) - (yearOfEra / 100) + dayOfYear;
        return (era * DaysPerEra) + dayOfEra + DaysBeforeMarch;
    }

    /// <summary>Seconds from 0000-01-01 to the beginning of a day.</summary>
    public static long SecondsTo(long year, int month = 1, int day = 1) => Of(year, month, day) * SecondsPerDay;

    /// <summary>The inverse of <see cref="Of"/>.</summary>
    public static (long Year, int Month, int Day) Date(long days)
    {
        days -= DaysBeforeMarch;
        var era = FloorDivide(days, DaysPerEra);
        var dayOfEra = days - (era * DaysPerEra);
        var yearOfEra = (dayOfEra - (dayOfEra / 1460) + (dayOfEra / 36_524) - (dayOfEra / (DaysPerEra - 1))) / 365;
        var dayOfYear = dayOfEra - ((365 * yearOfEra) + (yearOfEra / 4) - (yearOfEra / 100));
        var month = (int)(((5 * dayOfYear) + 2) / 153);
        var day = (int)(dayOfYear - (((153 * month) + 2) / 5)) + 1;
        var year = yearOfEra + (era * YearsPerEra);
        return month < 10 ? (year, month + 3, day) : (year + 1, month - 9, day);
    }

    public static long FloorDivide(long value, long by) => (value / by) - (value % by < 0 ? 1 : 0);
}
