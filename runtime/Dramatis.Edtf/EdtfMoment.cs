using System.Globalization;

namespace Dramatis;

/// <summary>
/// A second of the proleptic Gregorian calendar: the bound of a date or interval, in the local time of the date's
/// place. The bound of a time with an offset is in UTC. Years reach 250 billion either way, while
/// <see cref="DateTime"/> has the years 1 to 9999.
/// </summary>
public readonly record struct EdtfMoment : IComparable<EdtfMoment>
{
    private readonly long _seconds;

    private EdtfMoment(long seconds) => _seconds = seconds;

    /// <summary>The year; 0 is 1 BC, -1 is 2 BC.</summary>
    public long Year => Calendar.Year;

    /// <summary>The month, 1 to 12.</summary>
    public int Month => Calendar.Month;

    /// <summary>The day of the month, 1 to 31.</summary>
    public int Day => Calendar.Day;

    /// <summary>The time of the day.</summary>
    public TimeSpan TimeOfDay => TimeSpan.FromSeconds(_seconds - (Days * GregorianDays.SecondsPerDay));

    private long Days => GregorianDays.FloorDivide(_seconds, GregorianDays.SecondsPerDay);

    private (long Year, int Month, int Day) Calendar => GregorianDays.Date(Days);

    /// <summary>The moment as a <see cref="DateTime"/>; null if the year is not one from 1 to 9999.</summary>
    public DateTime? ToDateTime() =>
        Year is >= 1 and <= 9999 ? new DateTime((int)Year, Month, Day).Add(TimeOfDay) : null;

    /// <inheritdoc/>
    public int CompareTo(EdtfMoment other) => _seconds.CompareTo(other._seconds);

    /// <summary>Year, month, day and time, as in <c>2024-05-03T00:00:00</c>.</summary>
    public override string ToString()
    {
        var (year, month, day) = Calendar;
        var digits = Math.Abs(year).ToString("0000", CultureInfo.InvariantCulture);
        var sign = year < 0 ? "-" : "";
        return FormattableString.Invariant($"{sign}{digits}-{month:00}-{day:00}T{TimeOfDay:hh\\:mm\\:ss}");
    }

    internal static EdtfMoment? At(long seconds) =>
        seconds is Extent.Past or Extent.Future ? null : new EdtfMoment(seconds);
}
