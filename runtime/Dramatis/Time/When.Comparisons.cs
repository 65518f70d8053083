namespace Dramatis;

/// <content>
/// Comparisons. Two times with one anchor are compared by their relations to it, even if it has no date. If that leaves
/// the answer open, their bounds are compared, as those of all other times.
/// </content>
public sealed partial class When
{
    /// <summary>The first second that the time admits; null if it has no bound or none is known.</summary>
    public EdtfMoment? Earliest => WhenExtents.Whole(this).Hull.Earliest;

    /// <summary>The last second that the time admits; null if it has no bound or none is known.</summary>
    public EdtfMoment? Latest => WhenExtents.Whole(this).Hull.Latest;

    /// <summary>True if the time is itself a date or an interval, not a relation to one.</summary>
    public bool IsCalendar => Anchor is null && Relation == WhenRelation.At && Lasting is null;

    /// <summary>Tells whether an event of this time is earlier than one of the other.</summary>
    public Truth IsBefore(When other) => Compare(other, WhenExtents.Whole, WhenExtents.Whole, MomentIsBefore);

    /// <summary>Tells whether an event of this time is later than one of the other.</summary>
    public Truth IsAfter(When other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return other.IsBefore(this);
    }

    /// <summary>
    /// Tells whether an event of this time falls into the other: the time of a state, or the time for which something
    /// is denied. The event happened at an unknown moment of this time.
    /// </summary>
    public Truth FallsIn(When other) =>
        Settled(other) ?? Compare(other, WhenExtents.Whole, WhenExtents.Whole, MomentFallsIn);

    /// <summary>
    /// Tells whether states of the two times hold together at some moment. It answers likewise whether a state holds in
    /// the time for which it is denied.
    /// </summary>
    public Truth Intersects(When other) =>
        Settled(other) ?? Compare(other, WhenExtents.Stretch, WhenExtents.Stretch, Intersects);

    /// <summary>
    /// Orders times by their beginnings, then by their ends, then by their texts. Dates and intervals are compared
    /// without their qualifiers. A time without a known beginning comes first.
    /// </summary>
    public int CompareTo(When? other)
    {
        if (other is null)
        {
            return 1;
        }

        var order = Sorted.CompareTo(other.Sorted);
        return order != 0 || Equals(other) ? order : string.CompareOrdinal(ToString(), other.ToString());
    }

    private Extent Sorted => IsCalendar
        ? Date?.Unqualified.Extent ?? Interval!.Value.Unqualified.Extent
        : WhenExtents.Whole(this).Hull;

    private static Truth MomentIsBefore(Spread a, Spread b) => a.Hull.MomentIsBefore(b.Hull);

    private static Truth MomentFallsIn(Spread a, Spread b) => a.MomentFallsIn(b);

    private static Truth Intersects(Spread a, Spread b) => a.Intersects(b);

    private Truth Compare(
        When other, Func<When, Spread> byBounds, Func<When, AnchorFrame, Spread> byAnchor, Func<Spread, Spread, Truth> ask)
    {
        ArgumentNullException.ThrowIfNull(other);
        // A stretch with a length may reach over its anchor, of which nobody knows how long it lasts.
        if (Lasting is null && other.Lasting is null && HasOneAnchorWith(other))
        {
            var frame = WhenExtents.FrameOf(this, other);
            var answer = ask(byAnchor(this, frame), byAnchor(other, frame));
            if (answer != Truth.Maybe)
            {
                return answer;
            }
        }

        return ask(byBounds(this), byBounds(other));
    }

    /// <summary>The answer that follows from what two times are, wherever they lie; null if none does.</summary>
    private Truth? Settled(When other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return IsOneStretch && HasOneAnchorWith(other) && IsAlike(other) ? Truth.Yes
            : IsBesideDayOf(other) || other.IsBesideDayOf(this) ? Truth.No
            : null;
    }

    private bool HasOneAnchorWith(When other) => Anchor is { } anchor && AnchorId.AreOne(anchor, other.Anchor);

    // The Friday before one day is one day, and so is the last May, and the day three days before it, even if nobody knows which.
    private bool IsOneStretch =>
        Lasting is null && (Relation.Side() is -1 or 1
            || (By is not null && Relation is WhenRelation.Before or WhenRelation.After));

    // "For a year before the shelling" leaves out the day of the shelling, however that is told.
    private bool IsBesideDayOf(When other) =>
        Relation is WhenRelation.ThroughoutBefore or WhenRelation.ThroughoutAfter
        && other is { Lasting: null, Relation: WhenRelation.Day or WhenRelation.Last or WhenRelation.Next }
        && Anchor?.Time is { } time && time.Equals(other);
}
