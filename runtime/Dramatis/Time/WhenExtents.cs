namespace Dramatis;

/// <summary>Computes the stretch of a <see cref="When"/>, as far as the time of its anchor is known.</summary>
internal static class WhenExtents
{
    /// <summary>The whole stretch, in which an event can have happened and for which a denial holds.</summary>
    public static Spread Whole(When when) => Whole(when, depth: 0);

    /// <summary>The whole stretch of a time that others lead to over a number of anchors.</summary>
    public static Spread Whole(When when, int depth) => OfWhole(when, AnchorExtents.Of(when, depth));

    /// <summary>
    /// The stretch for which a state holds: an unknown part of a time before or after something, otherwise the whole.
    /// </summary>
    public static Spread Stretch(When when) => OfStretch(when, AnchorExtents.Of(when, depth: 0));

    /// <summary><see cref="Whole(When)"/> relative to an anchor, as if that had an arbitrary date.</summary>
    public static Spread WholeByAnchor(When when) => OfWhole(when, AnchorExtents.Undated(when.YearOffset));

    /// <summary><see cref="Stretch"/> relative to an anchor, as if that had an arbitrary date.</summary>
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
