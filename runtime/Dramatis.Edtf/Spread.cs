namespace Dramatis;

/// <summary>A stretch of time that may have gaps or be one of several: that of a set, member by member.</summary>
/// <param name="Hull">From the beginning of the first to the end of the last.</param>
/// <param name="Set">The set, if it is one.</param>
internal readonly record struct Spread(Extent Hull, EdtfSet? Set = null)
{
    public static Spread Of(EdtfDate date) => new(date.Extent, date.Set);

    public Truth Intersects(Spread other) => (Set, other.Set) switch
    {
        (null, null) => Hull.Intersects(other.Hull),

        // Whichever of some dates it is, all of the others may meet it; asked the other way round, none surely does.
        ({ IsAll: true }, { IsAll: false } set) => SetIntersects(set, this),
        ({ } set, _) => SetIntersects(set, other),
        (_, { } set) => SetIntersects(set, this),
    };

    /// <summary>Some moment of the one, nobody knows which, belongs to the other.</summary>
    public Truth MomentFallsIn(Spread other) => (Set, other.Set) switch
    {
        (null, null) => Hull.MomentFallsIn(other.Hull),
        ({ } set, _) => SetFallsIn(set, other),
        (_, { } set) => FallsInSet(this, set),
    };

    /// <summary>Every moment of the other belongs to the one.</summary>
    public Truth Contains(Spread other) => (Set, other.Set) switch
    {
        (null, null) => Hull.Contains(other.Hull),
        (_, { } set) => ContainsSet(this, set),
        ({ } set, _) => SetContains(set, other),
    };

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

        // Several members may contain together what none of them contains alone.
        return EdtfSetExtents.Of(set).Contains(other.Hull) == Truth.No ? Truth.No : Truth.Maybe;
    }

    // One member that holds is enough where all of the set are meant and one will do; else all must agree.
    private static Truth Fold(EdtfSet set, bool anyOfAll, Func<Spread, Truth> ask)
    {
        var (yes, no) = (0, 0);
        foreach (var item in set.Items)
        {
            var answer = ask(new Spread(EdtfSetExtents.Of(set, item)));
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
            all = Truths.And(all, ask(new Spread(EdtfSetExtents.Of(set, item))));
        }

        return all;
    }
}
