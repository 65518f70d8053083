namespace Dramatis;

/// <summary>
/// The bounds of a stretch of time: the seconds since 0000-01-01 between which it begins, and between which it ends.
/// The end is the first second that no longer belongs to it. A stretch is never empty.
/// </summary>
/// <param name="StartMin">The earliest possible beginning.</param>
/// <param name="StartMax">The latest possible beginning.</param>
/// <param name="EndMin">The earliest possible end.</param>
/// <param name="EndMax">The latest possible end.</param>
/// <param name="IsUtc">True for seconds of UTC; false for local time at the date's place.</param>
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

    /// <summary>All time before the stretch.</summary>
    public Extent WholeBefore => new(Past, Past, StartMin, StartMax, IsUtc);

    /// <summary>All time after the stretch.</summary>
    public Extent WholeAfter => new(EndMin, EndMax, Future, Future, IsUtc);

    public static Extent Exactly(long start, long end) => new(start, start, end, end);

    /// <summary>Adds seconds to a bound; an infinite bound stays as it is.</summary>
    public static long Shift(long moment, long seconds) =>
        moment is Past or Future ? moment : moment + seconds;

    /// <summary>
    /// An unknown stretch within this one that is at least a number of seconds long, or as long as this one if it is
    /// shorter.
    /// </summary>
    public Extent Loosened(long seconds) => this with
    {
        StartMax = Math.Max(StartMin, Shift(EndMax, -seconds)),
        EndMin = Math.Min(EndMax, Shift(StartMin, seconds)),
    };

    /// <summary>Tells whether an unknown moment of this stretch is before an unknown moment of the other.</summary>
    public Truth MomentIsBefore(Extent other)
    {
        var (a, b) = Align(this, other);
        return Decide(yes: a.EndMax <= b.StartMin, no: b.EndMax != Future && a.StartMin >= b.EndMax - 1);
    }

    /// <summary>Tells whether an unknown moment of this stretch belongs to the other.</summary>
    public Truth MomentFallsIn(Extent other)
    {
        var (a, b) = Align(this, other);
        return Decide(yes: b.StartMax <= a.StartMin && a.EndMax <= b.EndMin, no: AreApart(a, b));
    }

    /// <summary>Orders stretches by their earliest beginnings, then by their latest ends.</summary>
    public int CompareTo(Extent other) => (StartMin, EndMax).CompareTo((other.StartMin, other.EndMax));

    /// <summary>Tells whether this stretch ends before the other begins.</summary>
    public Truth IsBefore(Extent other)
    {
        var (a, b) = Align(this, other);
        return Decide(yes: a.EndMax <= b.StartMin, no: a.EndMin > b.StartMax);
    }

    /// <summary>Tells whether the two have a moment in common.</summary>
    public Truth Intersects(Extent other)
    {
        var (a, b) = Align(this, other);
        return Decide(yes: a.StartMax < b.EndMin && b.StartMax < a.EndMin, no: AreApart(a, b));
    }

    /// <summary>Tells whether every moment of the other belongs to this stretch.</summary>
    public Truth Contains(Extent other)
    {
        var (a, b) = Align(this, other);
        return Decide(
            yes: a.StartMax <= b.StartMin && b.EndMax <= a.EndMin,
            no: a.StartMin > b.StartMax || b.EndMin > a.EndMax);
    }

    /// <summary>
    /// Makes two stretches comparable. A time in UTC and a local time of an unknown offset compare as if the place
    /// could be anywhere.
    /// </summary>
    public static (Extent A, Extent B) Align(Extent a, Extent b) =>
        a.IsUtc == b.IsUtc ? (a.Beside(b), b.Beside(a)) : (a.Anywhere(), b.Anywhere());

    /// <summary>The stretch in the local time of an unknown place.</summary>
    public Extent Anywhere() => !IsUtc ? this : new Extent(
        Shift(StartMin, Westmost), Shift(StartMax, Eastmost), Shift(EndMin, Westmost), Shift(EndMax, Eastmost));

    /// <summary>
    /// The stretch for a comparison with another, if it can stand in two places: a leap second comes after 23:59:59,
    /// and 24:00:00 may count as part of the day that it ends.
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
