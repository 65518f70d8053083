namespace Dramatis;

/// <summary>
/// What is known of a stretch of time: between which seconds since 0000-01-01 it begins, and between which it ends.
/// The end is the first second that no longer belongs to it. A stretch is never empty.
/// </summary>
/// <param name="StartMin">The earliest it can begin.</param>
/// <param name="StartMax">The latest it can begin.</param>
/// <param name="EndMin">The earliest it can end.</param>
/// <param name="EndMax">The latest it can end.</param>
/// <param name="IsUtc">Whether the seconds are those of UTC, and not of some place that the date is told of.</param>
internal readonly record struct Extent(long StartMin, long StartMax, long EndMin, long EndMax, bool IsUtc = false)
{
    public const long Past = long.MinValue;
    public const long Future = long.MaxValue;

    private const long SecondsPerHour = 3600;

    // The offsets in use, from UTC-12 to UTC+14.
    private const long Westmost = -12 * SecondsPerHour;
    private const long Eastmost = 14 * SecondsPerHour;

    /// <summary>True for 23:59:60, which is given the place of 23:59:59, so that it lies in its day.</summary>
    public bool IsLeapSecond { get; init; }

    /// <summary>True for 24:00:00, which is given the place of 00:00:00 of the next day.</summary>
    public bool EndsDay { get; init; }

    public static Extent Unknown { get; } = new(Past, Future, Past, Future);

    public EdtfMoment? Earliest => EdtfMoment.At(StartMin);

    public EdtfMoment? Latest => EdtfMoment.At(Shift(EndMax, -1));

    /// <summary>All time before it.</summary>
    public Extent WholeBefore => new(Past, Past, StartMin, StartMax, IsUtc);

    /// <summary>All time after it.</summary>
    public Extent WholeAfter => new(EndMin, EndMax, Future, Future, IsUtc);

    public static Extent Exactly(long start, long end) => new(start, start, end, end);

    /// <summary>Adds seconds; what has no bound stays without one.</summary>
    public static long Shift(long moment, long seconds) =>
        moment is Past or Future ? moment : moment + seconds;

    /// <summary>
    /// Some stretch within this one, nobody knows which, but not shorter than so many seconds where this one is not.
    /// </summary>
    public Extent Loosened(long seconds) => this with
    {
        StartMax = Math.Max(StartMin, Shift(EndMax, -seconds)),
        EndMin = Math.Min(EndMax, Shift(StartMin, seconds)),
    };

    /// <summary>Some moment of the one is before some moment of the other, nobody knows which moments.</summary>
    public Truth MomentIsBefore(Extent other)
    {
        var (a, b) = Align(this, other);
        return Decide(yes: a.EndMax <= b.StartMin, no: b.EndMax != Future && a.StartMin >= b.EndMax - 1);
    }

    /// <summary>Some moment of the one, nobody knows which, belongs to the other.</summary>
    public Truth MomentFallsIn(Extent other)
    {
        var (a, b) = Align(this, other);
        return Decide(yes: b.StartMax <= a.StartMin && a.EndMax <= b.EndMin, no: AreApart(a, b));
    }

    /// <summary>The one ends before the other begins.</summary>
    public Truth IsBefore(Extent other)
    {
        var (a, b) = Align(this, other);
        return Decide(yes: a.EndMax <= b.StartMin, no: a.EndMin > b.StartMax);
    }

    /// <summary>They have a moment in common.</summary>
    public Truth Intersects(Extent other)
    {
        var (a, b) = Align(this, other);
        return Decide(yes: a.StartMax < b.EndMin && b.StartMax < a.EndMin, no: AreApart(a, b));
    }

    /// <summary>Every moment of the other belongs to the one.</summary>
    public Truth Contains(Extent other)
    {
        var (a, b) = Align(this, other);
        return Decide(
            yes: a.StartMax <= b.StartMin && b.EndMax <= a.EndMin,
            no: a.StartMin > b.StartMax || b.EndMin > a.EndMax);
    }

    /// <summary>
    /// Makes two comparable. A time in UTC and one told of a place whose offset nobody knows compare as if the place
    /// could be anywhere.
    /// </summary>
    public static (Extent A, Extent B) Align(Extent a, Extent b) =>
        a.IsUtc == b.IsUtc ? (a.Beside(b), b.Beside(a)) : (a.Anywhere(), b.Anywhere());

    /// <summary>The same in the time of some place, nobody knows which.</summary>
    public Extent Anywhere() => !IsUtc ? this : new Extent(
        Shift(StartMin, Westmost), Shift(StartMax, Eastmost), Shift(EndMin, Westmost), Shift(EndMax, Eastmost));

    /// <summary>
    /// The same beside another time, which decides where it stands if it has two places: a leap second comes after
    /// 23:59:59, and 24:00:00 may count as part of the day that it ends.
    /// </summary>
    private Extent Beside(Extent other)
    {
        var isSecond = other.StartMin == other.EndMax - 1;
        return IsLeapSecond && !other.IsLeapSecond && isSecond && StartMin == other.StartMin ? Exactly(EndMin, EndMin + 1)
            : EndsDay && !isSecond && StartMin == other.EndMax ? this with { StartMin = StartMin - 1, EndMin = EndMin - 1 }
            : this;
    }

    private static bool AreApart(Extent a, Extent b) => a.EndMax <= b.StartMin || b.EndMax <= a.StartMin;

    private static Truth Decide(bool yes, bool no) => yes ? Truth.Yes : no ? Truth.No : Truth.Maybe;
}
