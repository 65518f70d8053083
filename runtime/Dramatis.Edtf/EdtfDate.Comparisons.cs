using System.Runtime.CompilerServices;

namespace Dramatis;

/// <content>
/// A date tells of a moment that is known as precisely as the date goes: two dates 2024-05 may be of different days,
/// and of two moments of one day either may be the earlier.
/// </content>
public readonly partial record struct EdtfDate
{
    /// <summary>The first second that it admits, or nothing where it has no such bound.</summary>
    public EdtfMoment? Earliest => Extent.Earliest;

    /// <summary>The last second that it admits, or nothing where it has no such bound.</summary>
    public EdtfMoment? Latest => Extent.Latest;

    internal Extent Extent => EdtfExtents.Of(this);

    /// <summary>Whether it is earlier than another.</summary>
    public Truth IsBefore(EdtfDate other) => Extent.MomentIsBefore(other.Extent);

    /// <summary>Whether it is later than another.</summary>
    public Truth IsAfter(EdtfDate other) => other.IsBefore(this);

    /// <summary>
    /// Whether both are of the same day, and of the same second where both have a time. Two days known only to the
    /// month may be the same.
    /// </summary>
    public Truth Is(EdtfDate other)
    {
        var (a, b) = Extent.Align(Extent, other.Extent);
        var together = Spread.Of(this).Intersects(Spread.Of(other));
        return together == Truth.Yes && !(IsWithinOneDay(a) && IsWithinOneDay(b)) ? Truth.Maybe : together;
    }

    /// <summary>
    /// Whether one of Allen's relations holds between the two as periods: that of 2024-05 is the whole of May, and that
    /// of a set <c>{..}</c> goes from the first of its dates to the last.
    /// </summary>
    [OverloadResolutionPriority(1)]
    public Truth Relate(EdtfDate other, AllenRelation relation) =>
        AllenAlgebra.Relate(Extent, other.Extent, relation);

    /// <summary>Whether one of Allen's relations holds between it, as a period, and an interval.</summary>
    public Truth Relate(EdtfInterval other, AllenRelation relation) =>
        AllenAlgebra.Relate(Extent, other.Extent, relation);

    /// <summary>Whether the two as periods have a moment in common.</summary>
    [OverloadResolutionPriority(1)]
    public Truth Intersects(EdtfDate other) => Spread.Of(this).Intersects(Spread.Of(other));

    /// <summary>Whether it, as a period, and an interval have a moment in common.</summary>
    public Truth Intersects(EdtfInterval other) => Spread.Of(this).Intersects(new Spread(other.Extent));

    /// <summary>Whether every moment of the other belongs to it, as of 2024-05-03 to 2024-05.</summary>
    [OverloadResolutionPriority(1)]
    public Truth Contains(EdtfDate other) => Spread.Of(this).Contains(Spread.Of(other));

    /// <summary>Whether every moment of an interval belongs to it.</summary>
    public Truth Contains(EdtfInterval other) => Spread.Of(this).Contains(new Spread(other.Extent));

    private static bool IsWithinOneDay(Extent extent) =>
        extent.StartMin != Extent.Past
        && extent.EndMax != Extent.Future
        && extent.EndMax - extent.StartMin <= GregorianDays.SecondsPerDay;
}
