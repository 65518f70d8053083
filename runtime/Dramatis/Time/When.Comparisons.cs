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

    /// <summary>True if the time is a date or an interval, and no relation to one.</summary>
    public bool IsCalendar => Anchor is null && Relation == WhenRelation.At;

    /// <summary>Tells whether an event of this time is earlier than one of the other.</summary>
    public Truth IsBefore(When other) => Compare(other, WhenExtents.Whole, WhenExtents.WholeByAnchor, MomentIsBefore);

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
    public Truth FallsIn(When other) => Compare(other, WhenExtents.Whole, WhenExtents.WholeByAnchor, MomentFallsIn);

    /// <summary>
    /// Tells whether states of the two times hold together at some moment. It answers likewise whether a state holds in
    /// the time for which it is denied.
    /// </summary>
    public Truth Intersects(When other) =>
        Compare(other, WhenExtents.Stretch, WhenExtents.StretchByAnchor, Intersects);

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
        When other, Func<When, Spread> byBounds, Func<When, Spread> byAnchor, Func<Spread, Spread, Truth> ask)
    {
        ArgumentNullException.ThrowIfNull(other);
        var hasOneAnchor = Anchor is { } anchor && AnchorId.AreOne(anchor, other.Anchor);
        var answer = hasOneAnchor ? ask(byAnchor(this), byAnchor(other)) : Truth.Maybe;
        return answer == Truth.Maybe ? ask(byBounds(this), byBounds(other)) : answer;
    }
}
