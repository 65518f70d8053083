using System.Runtime.CompilerServices;

namespace Dramatis;

public readonly partial record struct EdtfInterval
{
    /// <summary>The first second that it can begin with, or nothing where it has no such bound.</summary>
    public EdtfMoment? Earliest => Extent.Earliest;

    /// <summary>The last second that it can end with, or nothing where it has no such bound.</summary>
    public EdtfMoment? Latest => Extent.Latest;

    /// <summary>Whether it ends before a date begins.</summary>
    [OverloadResolutionPriority(1)]
    public Truth IsBefore(EdtfDate other) => Extent.IsBefore(other.Extent);

    /// <summary>Whether it ends before another begins.</summary>
    public Truth IsBefore(EdtfInterval other) => Extent.IsBefore(other.Extent);

    /// <summary>Whether it begins after a date has ended.</summary>
    [OverloadResolutionPriority(1)]
    public Truth IsAfter(EdtfDate other) => other.Extent.IsBefore(Extent);

    /// <summary>Whether it begins after another has ended.</summary>
    public Truth IsAfter(EdtfInterval other) => other.Extent.IsBefore(Extent);

    /// <summary>Whether one of Allen's relations holds between it and a date as a period.</summary>
    [OverloadResolutionPriority(1)]
    public Truth Relate(EdtfDate other, AllenRelation relation) =>
        AllenAlgebra.Relate(Extent, other.Extent, relation);

    /// <summary>Whether one of Allen's relations holds between the two.</summary>
    public Truth Relate(EdtfInterval other, AllenRelation relation) =>
        AllenAlgebra.Relate(Extent, other.Extent, relation);

    /// <summary>Whether it and a date as a period have a moment in common.</summary>
    [OverloadResolutionPriority(1)]
    public Truth Intersects(EdtfDate other) => other.Intersects(this);

    /// <summary>Whether the two have a moment in common.</summary>
    public Truth Intersects(EdtfInterval other) => Extent.Intersects(other.Extent);

    /// <summary>Whether every moment of a date belongs to it.</summary>
    [OverloadResolutionPriority(1)]
    public Truth Contains(EdtfDate other) => new Spread(Extent).Contains(Spread.Of(other));

    /// <summary>Whether every moment of another belongs to it.</summary>
    public Truth Contains(EdtfInterval other) => Extent.Contains(other.Extent);
}
