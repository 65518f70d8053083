using System.Runtime.CompilerServices;

namespace Dramatis;

public readonly partial record struct EdtfInterval
{
    /// <summary>The first second that the interval can begin with; null if it has no such bound.</summary>
    public EdtfMoment? Earliest => Extent.Earliest;

    /// <summary>The last second that the interval can end with; null if it has no such bound.</summary>
    public EdtfMoment? Latest => Extent.Latest;

    /// <summary>Tells whether the interval ends before a date begins.</summary>
    [OverloadResolutionPriority(1)]
    public Truth IsBefore(EdtfDate other) => Extent.IsBefore(other.Extent);

    /// <summary>Tells whether the interval ends before another begins.</summary>
    public Truth IsBefore(EdtfInterval other) => Extent.IsBefore(other.Extent);

    /// <summary>Tells whether the interval begins after a date has ended.</summary>
    [OverloadResolutionPriority(1)]
    public Truth IsAfter(EdtfDate other) => other.Extent.IsBefore(Extent);

    /// <summary>Tells whether the interval begins after another has ended.</summary>
    public Truth IsAfter(EdtfInterval other) => other.Extent.IsBefore(Extent);

    /// <summary>Tells whether one of Allen's relations holds between the interval and a date as a period.</summary>
    [OverloadResolutionPriority(1)]
    public Truth Relate(EdtfDate other, AllenRelation relation) =>
        AllenAlgebra.Relate(Extent, other.Extent, relation);

    /// <summary>Tells whether one of Allen's relations holds between two intervals.</summary>
    public Truth Relate(EdtfInterval other, AllenRelation relation) =>
        AllenAlgebra.Relate(Extent, other.Extent, relation);

    /// <summary>Tells whether the interval and a date as a period have a moment in common.</summary>
    [OverloadResolutionPriority(1)]
    public Truth Intersects(EdtfDate other) => other.Intersects(this);

    /// <summary>Tells whether two intervals have a moment in common.</summary>
    public Truth Intersects(EdtfInterval other) => Extent.Intersects(other.Extent);

    /// <summary>Tells whether every moment of a date belongs to the interval.</summary>
    [OverloadResolutionPriority(1)]
    public Truth Contains(EdtfDate other) => new Spread(Extent).Contains(Spread.Of(other));

    /// <summary>Tells whether every moment of another interval belongs to this one.</summary>
    public Truth Contains(EdtfInterval other) => Extent.Contains(other.Extent);
}
