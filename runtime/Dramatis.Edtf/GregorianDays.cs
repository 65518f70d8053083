namespace Dramatis;

/// <summary>
/// The proleptic Gregorian calendar with a year 0, also for years that <see cref="DateTime"/> cannot hold.
/// </summary>
/// <remarks>
/// The calendar repeats every 400 years. A date is therefore computed by <see cref="DateTime"/> in the years 400 to
/// 799, which stand for any era of 400 years that begins with a year divisible by 400.
/// </remarks>
internal static class GregorianDays
{
    /// <summary>The furthest year either way whose seconds fit into 64 bits.</summary>
    public const long MaxYear = 250_000_000_000;

    public const long SecondsPerDay = 86_400;

    private const long DaysPerEra = 146_097;
    private const int YearsPerEra = 400;

    private static readonly DateTime s_era = new(YearsPerEra, 1, 1);

    /// <summary>The number of days of a month.</summary>
    public static int InMonth(long year, int month) => DateTime.DaysInMonth(YearInEra(year), month);

    /// <summary>The days from 0000-01-01 to a date. A month beyond 12 belongs to a later year.</summary>
    public static long Of(long year, int month = 1, int day = 1)
    {
        year += (month - 1) / 12;
        var date = new DateTime(YearInEra(year), ((month - 1) % 12) + 1, day);
        return (FloorDivide(year, YearsPerEra) * DaysPerEra) + (date - s_era).Days;
    }

    /// <summary>The seconds from 0000-01-01 to the beginning of a date.</summary>
    public static long SecondsTo(long year, int month = 1, int day = 1) => Of(year, month, day) * SecondsPerDay;

    /// <summary>The date that is a number of days after 0000-01-01: the inverse of <see cref="Of"/>.</summary>
    public static (long Year, int Month, int Day) Date(long days)
    {
        var era = FloorDivide(days, DaysPerEra);
        var date = s_era.AddDays(days - (era * DaysPerEra));
        return (((era - 1) * YearsPerEra) + date.Year, date.Month, date.Day);
    }

    /// <summary>The year of a moment in seconds from 0000-01-01.</summary>
    public static long YearOf(long seconds) => Date(FloorDivide(seconds, SecondsPerDay)).Year;

    public static long FloorDivide(long value, long by) => (value / by) - (value % by < 0 ? 1 : 0);

    private static int YearInEra(long year) => (int)(year - ((FloorDivide(year, YearsPerEra) - 1) * YearsPerEra));
}
