using System.Globalization;

namespace Dramatis;

/// <summary>
/// A duration of ISO 8601, which counts units of the calendar: <c>P3D</c> is three days, <c>P1Y6M</c> a year and six months.
/// </summary>
/// <remarks>
/// A duration is as precise as its smallest unit: <c>P1W</c> says less than <c>P7D</c>, and the two are not equal. Numbers are
/// whole and have at most nine digits. Values are immutable. The default value has a length of zero; no text stands for it.
/// </remarks>
public readonly partial record struct EdtfDuration
{
    /// <summary>The number of years.</summary>
    public int Years { get; internal init; }

    /// <summary>The number of months beside the years.</summary>
    public int Months { get; internal init; }

    /// <summary>The number of weeks.</summary>
    public int Weeks { get; internal init; }

    /// <summary>The number of days beside the weeks.</summary>
    public int Days { get; internal init; }

    /// <summary>The number of hours.</summary>
    public int Hours { get; internal init; }

    /// <summary>The number of minutes.</summary>
    public int Minutes { get; internal init; }

    /// <summary>The number of seconds.</summary>
    public int Seconds { get; internal init; }

    internal CalendarUnit SmallestUnit =>
        Seconds > 0 ? CalendarUnit.Second
        : Minutes > 0 ? CalendarUnit.Minute
        : Hours > 0 ? CalendarUnit.Hour
        : Days > 0 ? CalendarUnit.Day
        : Weeks > 0 ? CalendarUnit.Week
        : Months > 0 ? CalendarUnit.Month
        : CalendarUnit.Year;

    /// <summary>The canonical text, such as <c>P1Y6M</c>. Parsing it gives an equal duration.</summary>
    public override string ToString()
    {
        var date = Part(Years, 'Y') + Part(Months, 'M') + Part(Weeks, 'W') + Part(Days, 'D');
        var time = Part(Hours, 'H') + Part(Minutes, 'M') + Part(Seconds, 'S');
        return time.Length > 0 ? $"P{date}T{time}" : $"P{date}";
    }

    /// <summary>The duration in English: <c>1 year and 6 months</c>.</summary>
    public string ToWords()
    {
        string[] parts =
        [
            .. Words(Years, "year"), .. Words(Months, "month"), .. Words(Weeks, "week"), .. Words(Days, "day"),
            .. Words(Hours, "hour"), .. Words(Minutes, "minute"), .. Words(Seconds, "second"),
        ];
        return parts.Length < 2
            ? string.Concat(parts)
            : $"{string.Join(", ", parts.Take(parts.Length - 1))} and {parts[parts.Length - 1]}";
    }

    /// <summary>
    /// The moment that is this duration after another, or before it. Years are added first, then months, weeks and so on; a day
    /// that its month does not have becomes the last day of that month.
    /// </summary>
    internal long From(long moment, int direction)
    {
        (CalendarUnit Unit, int Count)[] parts =
        [
            (CalendarUnit.Year, Years), (CalendarUnit.Month, Months), (CalendarUnit.Week, Weeks), (CalendarUnit.Day, Days),
            (CalendarUnit.Hour, Hours), (CalendarUnit.Minute, Minutes), (CalendarUnit.Second, Seconds),
        ];
        return parts.Aggregate(moment, (at, part) => CalendarUnits.Add(at, part.Unit, (long)direction * part.Count));
    }

    private static string Part(int count, char unit) => count == 0 ? "" : Invariant(count) + unit;

    private static IEnumerable<string> Words(int count, string unit) =>
        count == 0 ? [] : [$"{Invariant(count)} {unit}{(count == 1 ? "" : "s")}"];

    private static string Invariant(int count) => count.ToString(CultureInfo.InvariantCulture);
}
