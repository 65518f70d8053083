namespace Dramatis;

/// <summary>What stretch of time a <see cref="When"/> is, as far as its anchor is known.</summary>
internal static class WhenExtents
{
    /// <summary>All of it: where an event can have happened, and for what a denial denies.</summary>
    public static Spread Whole(When when) => Whole(when, depth: 0);

    /// <summary>The same for the time of an anchor, by which so many others are told.</summary>
    public static Spread Whole(When when, int depth) => OfWhole(when, AnchorExtents.Of(when, depth));

    /// <summary>That for which a state holds: of what is before or after something, some part.</summary>
    public static Spread Stretch(When when) => OfStretch(when, AnchorExtents.Of(when, depth: 0));

    /// <summary><see cref="Whole(When)"/> in the time of an anchor that is not dated.</summary>
    public static Spread WholeByAnchor(When when) => OfWhole(when, AnchorExtents.Undated(when.YearOffset));

    /// <summary><see cref="Stretch"/> in the time of an anchor that is not dated.</summary>
    public static Spread StretchByAnchor(When when) => OfStretch(when, AnchorExtents.Undated(when.YearOffset));

    private static Spread OfWhole(When when, AnchorExtents anchor)
    {
        var period = anchor.Period;
        return when.Relation switch
        {
            WhenRelation.Before => new(period.WholeBefore),
            WhenRelation.After => new(period.WholeAfter),
            WhenRelation.AsOf => new(anchor.Seen with { StartMin = Extent.Past, EndMax = Extent.Future }),
            WhenRelation.Year => new(anchor.Year),
            _ => new(period, when.Date),
        };
    }

    private static Spread OfStretch(When when, AnchorExtents anchor)
    {
        var whole = OfWhole(when, anchor);
        return when.Relation is WhenRelation.Before or WhenRelation.After
            ? new(whole.Hull with { StartMax = whole.Hull.EndMax, EndMin = whole.Hull.StartMin })
            : whole;
    }
}
