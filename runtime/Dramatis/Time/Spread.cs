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
        ({ } set, _) => Fold(set, anyOfAll: true, member => member.Intersects(other)),
        _ => other.Intersects(this),
    };

    /// <summary>Some moment of the one, nobody knows which, belongs to the other.</summary>
    public Truth MomentFallsIn(Spread other)
    {
        var whole = this;
        return (Set, other.Set) switch
        {
            (null, null) => Hull.MomentFallsIn(other.Hull),
            ({ } set, _) => Fold(set, anyOfAll: false, member => member.MomentFallsIn(other)),
            (_, { } set) => Fold(set, anyOfAll: true, whole.MomentFallsIn),
        };
    }

    /// <summary>Every moment of the other belongs to the one.</summary>
    public Truth Contains(Spread other)
    {
        var whole = this;
        return (Set, other.Set) switch
        {
            (null, null) => Hull.Contains(other.Hull),
            (_, { IsAll: true } set) => All(set, whole.Contains),
            (_, { } set) => Fold(set, anyOfAll: false, whole.Contains),

            // Several members may contain together what none of them contains alone.
            ({ IsAll: true } set, _) when Fold(set, anyOfAll: true, member => member.Contains(other)) != Truth.Yes =>
                Hull.Contains(other.Hull) == Truth.No ? Truth.No : Truth.Maybe,
            ({ IsAll: true }, _) => Truth.Yes,
            ({ } set, _) => Fold(set, anyOfAll: false, member => member.Contains(other)),
        };
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
