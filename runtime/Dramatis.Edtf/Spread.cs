namespace Dramatis;

/// <summary>A stretch of time that may have gaps, or be one of several: the stretch of a date or an interval.</summary>
/// <param name="Hull">The stretch from the beginning of the first part to the end of the last.</param>
/// <param name="Date">
/// The date; null for an interval. A set, or a pattern such as <c>XXXX-02-29</c>, has gaps within the hull.
/// </param>
internal readonly record struct Spread(Extent Hull, EdtfDate? Date = null)
{
    private EdtfSet? Set => Date?.Set;

    public static Spread Of(EdtfDate date) => new(date.Extent, date);

    public Truth Intersects(Spread other) => (Set, other.Set) switch
    {
        (null, null) => AreApart(this, other) ? Truth.No : Hull.Intersects(other.Hull),

        // The unknown date of the other set is asked for, and each date of this one may meet it. The other way round no
        // date of this set would surely be met.
        ({ IsAll: true }, { IsAll: false } set) => SetIntersects(set, this),
        ({ } set, _) => SetIntersects(set, other),
        (_, { } set) => SetIntersects(set, this),
    };

    /// <summary>Tells whether an unknown moment of this spread belongs to the other.</summary>
    public Truth MomentFallsIn(Spread other) => (Set, other.Set) switch
    {
        (null, null) => AreApart(this, other) ? Truth.No : Hull.MomentFallsIn(other.Hull),
        ({ } set, _) => SetFallsIn(set, other),
        (_, { } set) => FallsInSet(this, set),
    };

    /// <summary>Tells whether every moment of the other belongs to this spread.</summary>
    public Truth Contains(Spread other) => (Set, other.Set) switch
    {
        (null, null) => AreApart(this, other) ? Truth.No : Hull.Contains(other.Hull),
        (_, { } set) => ContainsSet(this, set),
        ({ } set, _) => SetContains(set, other),
    };

    // True if no day that one of the two admits is within the other.
    private static bool AreApart(Spread a, Spread b) =>
        (a.Date is { HasGaps: true } one && EdtfPattern.AreApart(one, b))
        || (b.Date is { HasGaps: true } other && EdtfPattern.AreApart(other, a));

    private static Spread OfItem(EdtfSet set, EdtfSetItem item) =>
        new(EdtfSetExtents.Of(set, item), item.IsSingle ? item.From : null);

    // Questions to each member stand in methods of their own, so that only sets pay for the closures.
    private static Truth SetIntersects(EdtfSet set, Spread other) =>
        Fold(set, anyOfAll: true, member => member.Intersects(other));

    private static Truth SetFallsIn(EdtfSet set, Spread other) =>
        Fold(set, anyOfAll: false, member => member.MomentFallsIn(other));

    private static Truth FallsInSet(Spread one, EdtfSet set) => Fold(set, anyOfAll: true, one.MomentFallsIn);

    private static Truth ContainsSet(Spread one, EdtfSet set) =>
        set.IsAll ? All(set, one.Contains) : Fold(set, anyOfAll: false, one.Contains);

    private static Truth SetContains(EdtfSet set, Spread other)
    {
        var contains = Fold(set, anyOfAll: true, member => member.Contains(other));
        if (!set.IsAll || contains == Truth.Yes)
        {
            return contains;
        }

        // Several members may contain together a stretch that none of them contains alone, unless it lies in a gap.
        var isOutside = EdtfSetExtents.Of(set).Contains(other.Hull) == Truth.No || SetIntersects(set, other) == Truth.No
            || HasGapWithin(set, other.Hull);
        return isOutside ? Truth.No : Truth.Maybe;
    }

    // True if a time between two members, or before or after all of them, surely belongs to the other.
    private static bool HasGapWithin(EdtfSet set, Extent other)
    {
        var (_, aligned) = Extent.Align(EdtfSetExtents.Of(set), other);
        var end = aligned.StartMax;
        foreach (var item in set.Items.Select(item => EdtfSetExtents.Of(set, item)).OrderBy(static e => e.StartMin))
        {
            if (item.StartMin > end)
            {
                break;
            }

            end = Math.Max(end, item.EndMax);
        }

        return end < aligned.EndMin;
    }

    // If all dates are meant and any will do, one member that agrees is enough; otherwise all must agree.
    private static Truth Fold(EdtfSet set, bool anyOfAll, Func<Spread, Truth> ask)
    {
        var (yes, no) = (0, 0);
        foreach (var item in set.Items)
        {
            var answer = ask(OfItem(set, item));
            yes += answer == Truth.Yes ? 1 : 0;
            no += answer == Truth.No ? 1 : 0;
        }

        var isYes = set.IsAll && anyOfAll ? yes > 0 : yes == set.Items.Count;
        return isYes ? Truth.Yes : no == set.Items.Count ? Truth.No : Truth.Maybe;
    }

    private static Truth All(EdtfSet set, Func<Spread, Truth> ask)
    {
        var all = Truth.Yes;
        foreach (var item in set.Items)
        {
            all = Truths.And(all, ask(OfItem(set, item)));
        }

        return all;
    }
}
