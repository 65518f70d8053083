using System.Runtime.CompilerServices;

namespace Dramatis;

/// <content>
/// Comparisons by moments and by periods. A date is a moment known as precisely as the date goes: two dates 2024-05 may
/// be different days, and either of two moments of one day may be the earlier.
/// </content>
public readonly partial record struct EdtfDate
{
    /// <summary>The first second that the date admits; null if it has no such bound.</summary>
    public EdtfMoment? Earliest => Extent.Earliest;

    /// <summary>The last second that the date admits; null if it has no such bound.</summary>
    public EdtfMoment? Latest => Extent.Latest;

    internal Extent Extent => EdtfExtents.Of(this);

    /// <summary>Tells whether the date is earlier than another.</summary>
    public Truth IsBefore(EdtfDate other) => Extent.MomentIsBefore(other.Extent);

    /// <summary>Tells whether the date is later than another.</summary>
    public Truth IsAfter(EdtfDate other) => other.IsBefore(this);

    /// <summary>
    /// Tells whether both are the same day, and the same second if both have a time. Two days known only to the month
    /// may be the same.
    /// </summary>
    public Truth Is(EdtfDate other)
    {
        var (a, b) = Extent.Align(Extent, other.Extent);
        var together = Spread.Of(this).Intersects(Spread.Of(other));
        return together == Truth.Yes && !(IsWithinOneDay(a) && IsWithinOneDay(b)) ? Truth.Maybe : together;
    }

    /// <summary>
    /// Tells whether one of Allen's relations holds between the two dates as periods. The period of 2024-05 is the
    /// whole of May; the period of a set <c>{..}</c> goes from its first date to its last.
    /// </summary>
    [OverloadResolutionPriority(1)]
    public Truth Relate(EdtfDate other, AllenRelation relation) =>
        AllenAlgebra.Relate(Extent, other.Extent, relation);

    /// <summary>Tells whether one of Allen's relations holds between the date, as a period, and an interval.</summary>
    public Truth Relate(EdtfInterval other, AllenRelation relation) =>
        AllenAlgebra.Relate(Extent, other.Extent, relation);

    /// <summary>Tells whether the two dates as periods have a moment in common.</summary>
    [OverloadResolutionPriority(1)]
    public Truth Intersects(EdtfDate other) => Spread.Of(this).Intersects(Spread.Of(other));

    /// <summary>Tells whether the date, as a period, and an interval have a moment in common.</summary>
    public Truth Intersects(EdtfInterval other) => Spread.Of(this).Intersects(new Spread(other.Extent));

    /// <summary>
    /// Tells whether every moment of another date belongs to this one, as 2024-05-03 belongs to 2024-05.
    /// </summary>
    [OverloadResolutionPriority(1)]
    public Truth Contains(EdtfDate other) => Spread.Of(this).Contains(Spread.Of(other));

    /// <summary>Tells whether every moment of an interval belongs to the date.</summary>
    public Truth Contains(EdtfInterval other) => Spread.Of(this).Contains(new Spread(other.Extent));

    private static bool IsWithinOneDay(Extent extent) =>
        extent.StartMin != Extent.Past
        && extent.EndMax != Extent.Future
        && extent.EndMax - extent.StartMin <= GregorianDays.SecondsPerDay;
}
