namespace Dramatis;

/// <summary>A time of the day, with its offset from UTC if one is given.</summary>
internal readonly record struct EdtfTime(byte Hour, byte Minute, byte Second, short? OffsetMinutes)
{
    private const int MinutesPerDay = 24 * 60;

    public bool IsLeapSecond => Second == 60;

    /// <summary>True at 24:00:00, which ends its day and is the first moment of the next one.</summary>
    public bool EndsDay => Hour == 24;

    /// <summary>True in the last minute of a UTC day: the only one that a leap second can extend.</summary>
    /// <remarks>
    /// A time without an offset may be of any place, so that each hour of it can be the last of that day.
    /// </remarks>
    public bool IsInLastMinute => OffsetMinutes is { } offset
        ? ((Hour * 60) + Minute - offset + MinutesPerDay) % MinutesPerDay == MinutesPerDay - 1
        : Minute == 59;

    public long Seconds => (Hour * 3600) + (Minute * 60) + Second;

    public long UtcSeconds => Seconds - ((OffsetMinutes ?? 0) * 60);
}
