namespace Dramatis;

/// <content>Selections and order by the times of relations.</content>
public sealed partial class Claims<T>
{
    /// <summary>The claims about a state that held at a date, and the denials of a state for that date.</summary>
    /// <param name="date">A date or interval; the state held at some moment of it.</param>
    /// <param name="least">
    /// <see cref="Truth.Yes"/> for states that surely held; <see cref="Truth.Maybe"/> for states that may have.
    /// </param>
    public Claims<T> AsOf(When date, Truth least = Truth.Maybe)
    {
        ArgumentNullException.ThrowIfNull(date);
        return Keep(claim => HeldAt(claim, date, least));
    }

    /// <summary>The claims about an event within a time, or a state that held for some of it.</summary>
    /// <param name="when">The time.</param>
    /// <param name="least">
    /// <see cref="Truth.Yes"/> for claims that surely are; <see cref="Truth.Maybe"/> for claims that may be.
    /// </param>
    // docs/decisions.md: Selections by time
    public Claims<T> During(When when, Truth least = Truth.Maybe)
    {
        ArgumentNullException.ThrowIfNull(when);
        return Keep(claim => claim.What switch
        {
            IEventRelation happens => FallsIn(happens.On, when) >= least,
            IStateRelation holds => Intersect(holds.During, when) >= least,
            _ => false,
        });
    }

    /// <summary>
    /// The selection in the order of time: by the beginnings, then by the ends. A state that is observed at a moment
    /// stands at that moment. Claims of one time keep their order; claims of an unknown time come last.
    /// </summary>
    public Claims<T> ByTime()
    {
        var ordered = AdmittedPlaces()
            .Select(place => (Place: place, Time: Known(((IAnchor)_facts.At(place)).Time)))
            .OrderBy(static claim => claim.Time is null)
            .ThenBy(static claim => claim.Time)
            .Select(static claim => claim.Place);
        return new(_facts, new(ordered.ToArray()), null, withdrawn: null);
    }

    /// <summary>Tells whether a claim is about a state that held at a date.</summary>
    internal static bool HeldAt(Claim claim, When date, Truth least) =>
        claim.What is IStateRelation state && Intersect(state.During, date) >= least;

    private static Truth FallsIn(When? time, When other) => time?.FallsIn(other) ?? Truth.Maybe;

    private static Truth Intersect(When? time, When other) => time?.Intersects(other) ?? Truth.Maybe;

    private static When? Known(When? time)
    {
        var known = time?.Seen;
        return known is { Earliest: null, Latest: null, IsCalendar: false } ? null : known;
    }
}
