namespace Dramatis;

/// <summary>A stretch of time that may have gaps or be one of several: that of a set, member by member.</summary>
/// <param name="Hull">From the beginning of the first to the end of the last.</param>
/// <param name="Date">The date, if it is one: a set, or a pattern such as <c>XXXX-02-29</c>, has gaps within the hull.</param>
internal readonly record struct Spread(Extent Hull, EdtfDate? Date = null)
{
    private EdtfSet? Set => Date?.Set;

    public static Spread Of(EdtfDate date) => new(date.Extent, date);

    public Truth Intersects(Spread other) => (Set, other.Set) switch
    {
        (null, null) => AreApart(this, other) ? Truth.No : Hull.Intersects(other.Hull),

        // Whichever of some dates it is, all of the others may meet it; asked the other way round, none surely does.
        ({ IsAll: true }, { IsAll: false } set) => SetIntersects(set, this),
        ({ } set, _) => SetIntersects(set, other),
        (_, { } set) => SetIntersects(set, this),
    };

    /// <summary>Some moment of the one, nobody knows which, belongs to the other.</summary>
    public Truth MomentFallsIn(Spread other) => (Set, other.Set) switch
    {
        (null, null) => AreApart(this, other) ? Truth.No : Hull.MomentFallsIn(other.Hull),
        ({ } set, _) => SetFallsIn(set, other),
        (_, { } set) => FallsInSet(this, set),
    };

    /// <summary>Every moment of the other belongs to the one.</summary>
    public Truth Contains(Spread other) => (Set, other.Set) switch
    {
        (null, null) => AreApart(this, other) ? Truth.No : Hull.Contains(other.Hull),
        (_, { } set) => ContainsSet(this, set),
        ({ } set, _) => SetContains(set, other),
    };

    // No day that the one admits is within the other.
    private static bool AreApart(Spread a, Spread b) =>
        (a.Date is { HasGaps: true } one && EdtfPattern.AreApart(one, b))
        || (b.Date is { HasGaps: true } other && EdtfPattern.AreApart(other, a));

    private static Spread OfItem(EdtfSet set, EdtfSetItem item) =>
        new(EdtfSetExtents.Of(set, item), item.IsSingle ? item.From : null);

    // What asks each member of a set stands apart, so that only sets pay for what the question captures.
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

        // Several members may contain together what none of them contains alone, but not what lies in a gap.
        var isOutside = EdtfSetExtents.Of(set).Contains(other.Hull) == Truth.No || SetIntersects(set, other) == Truth.No
            || HasGapWithin(set, other.Hull);
        return isOutside ? Truth.No : Truth.Maybe;
    }

    // A time between two members, or before or after all of them, that surely belongs to the other.
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

    // One member that holds is enough where all of the set are meant and one will do; else all must agree.
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
