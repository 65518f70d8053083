namespace Dramatis;

/// <content>
/// Times told by one anchor compare by how they stand to it, whether it is dated or not, and besides by their bounds as
/// all others do.
/// </content>
public sealed partial class When
{
    /// <summary>The first second that it admits, or nothing where it has no bound or none is known.</summary>
    public EdtfMoment? Earliest => WhenExtents.Whole(this).Hull.Earliest;

    /// <summary>The last second that it admits, or nothing where it has no bound or none is known.</summary>
    public EdtfMoment? Latest => WhenExtents.Whole(this).Hull.Latest;

    /// <summary>Whether it is a date or an interval and no relation to one.</summary>
    public bool IsCalendar => Anchor is null && Relation == WhenRelation.At;

    /// <summary>Whether what happened at some moment of this time is earlier than what happened in the other.</summary>
    public Truth IsBefore(When other) => Compare(other, WhenExtents.Whole, WhenExtents.WholeByAnchor, MomentIsBefore);

    /// <summary>Whether what happened at some moment of this time is later than what happened in the other.</summary>
    public Truth IsAfter(When other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return other.IsBefore(this);
    }

    /// <summary>
    /// Whether an event of this time falls into the other: into the time of a state, or the one for which something is
    /// denied. The event happened at some moment of this time, nobody knows which.
    /// </summary>
    public Truth FallsIn(When other) => Compare(other, WhenExtents.Whole, WhenExtents.WholeByAnchor, MomentFallsIn);

    /// <summary>
    /// Whether states of the two times hold at some moment together, or one holds for which the other is denied.
    /// </summary>
    public Truth Intersects(When other) =>
        Compare(other, WhenExtents.Stretch, WhenExtents.StretchByAnchor, Intersects);

    /// <summary>
    /// An order to sort by: where the times begin, then where they end, then their texts. Of a date or an interval the
    /// unqualified one counts. What has no beginning, or none is known of, comes first.
    /// </summary>
    public int CompareTo(When? other)
    {
        if (other is null)
        {
            return 1;
        }

        var (a, b) = (Sorted, other.Sorted);
        var order = a.StartMin.CompareTo(b.StartMin);
        order = order != 0 ? order : a.EndMax.CompareTo(b.EndMax);
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
