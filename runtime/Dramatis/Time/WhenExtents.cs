namespace Dramatis;

/// <summary>Computes the stretch of a <see cref="When"/>, as far as the time of its anchor is known.</summary>
internal static class WhenExtents
{
    /// <summary>The whole stretch, in which an event can have happened and for which a denial holds.</summary>
    public static Spread Whole(When when) => Whole(when, depth: 0);

    /// <summary>The whole stretch of a time that others lead to over a number of anchors.</summary>
    public static Spread Whole(When when, int depth) => Whole(when, AnchorFrame.Of(when, depth));

    /// <summary>The whole stretch in a frame.</summary>
    public static Spread Whole(When when, AnchorFrame frame) => when.Lasting is { } length
        ? new(AnchorFrame.Lasting(OfWhole(when, frame).Hull, length))
        : OfWhole(when, frame);

    /// <summary>
    /// The stretch for which a state holds: an unknown part of a time before or after something, otherwise the whole.
    /// </summary>
    public static Spread Stretch(When when) => Stretch(when, AnchorFrame.Of(when, depth: 0));

    /// <summary><see cref="Stretch(When)"/> in a frame.</summary>
    public static Spread Stretch(When when, AnchorFrame frame)
    {
        var whole = Whole(when, frame);
        return when.IsPartOfStretch
            ? new(whole.Hull with { StartMax = whole.Hull.EndMax, EndMin = whole.Hull.StartMin })
            : whole;
    }

    // docs/decisions.md: Times of one anchor
    /// <summary>The frame for the comparison of two times with one anchor, as if that had an arbitrary date.</summary>
    public static AnchorFrame FrameOf(When one, When other)
    {
        var (first, second) = (one.Relation.WholeUnit(), other.Relation.WholeUnit());
        var isOne = first is null || second is null || first == second;
        return isOne && IsOfOneUnit(one) && IsOfOneUnit(other) ? AnchorFrame.Numbered : AnchorFrame.ByDays;
    }

    private static bool IsOfOneUnit(When when) =>
        when.By is null && (when.Relation < WhenRelation.Year || when.Relation.WholeUnit() is not null);

    private static Spread OfWhole(When when, AnchorFrame frame) => when.Relation switch
    {
        WhenRelation.Before => new(when.By is { } by ? frame.Away(by, isAfter: false) : frame.Period.WholeBefore),
        WhenRelation.After => new(when.By is { } by ? frame.Away(by, isAfter: true) : frame.Period.WholeAfter),
        WhenRelation.AsOf => new(frame.Seen with { StartMin = Extent.Past, EndMax = Extent.Future }),
        WhenRelation.WithinBefore => new(frame.Beside(when.By!.Value, isAfter: false, isWhole: false)),
        WhenRelation.WithinAfter => new(frame.Beside(when.By!.Value, isAfter: true, isWhole: false)),
        WhenRelation.ThroughoutBefore => new(frame.Beside(when.By!.Value, isAfter: false, isWhole: true)),
        WhenRelation.ThroughoutAfter => new(frame.Beside(when.By!.Value, isAfter: true, isWhole: true)),
        WhenRelation.Worded => new(Extent.Unknown),
        _ => when.Relation.Side() is { } side ? OfNamed(new(when.DayOfWeek, when.MonthOfYear), side, frame)
            : when.Relation.Unit() is { } unit ? new(frame.Unit(unit, when.Offset))
            : new(frame.Period, when.Date),
    };

    // Of two days with one name a week apart, no day between them is meant.
    private static Spread OfNamed(NamedStretch name, int side, AnchorFrame frame)
    {
        var extent = frame.Named(name, side);
        var isOneOfTwo = side == 0 && extent.Earliest?.ToDateTime() is not null && extent.Latest?.ToDateTime() is not null
            && name.Beside(extent.StartMin, isAfter: true) == extent.StartMax;
        return isOneOfTwo ? new(extent, name.OneOf(extent.StartMin, extent.StartMax)) : new(extent);
    }
}
