namespace Dramatis;

/// <content>Selecting and ordering by the time of what the claims are about.</content>
public sealed partial class Claims<T>
{
    /// <summary>Those about a state that held at a date, or for which it is denied.</summary>
    /// <param name="date">A date or interval, at some moment of which it held.</param>
    /// <param name="least"><see cref="Truth.Yes"/>: held; <see cref="Truth.Maybe"/>: may have held.</param>
    public Claims<T> AsOf(When date, Truth least = Truth.Maybe)
    {
        ArgumentNullException.ThrowIfNull(date);
        return Keep(claim => claim.What is IStateRelation state && Intersect(state.During, date) >= least);
    }

    /// <summary>Those about what happened within a time, or held for some of it.</summary>
    /// <param name="when">The time.</param>
    /// <param name="least">
    /// <see cref="Truth.Yes"/>: surely; <see cref="Truth.Maybe"/>: perhaps, as far as the times are known.
    /// </param>
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
    /// The same in the order of time: by the beginning, then by the end; a state seen at a moment counts as of that.
    /// Those of one time stay in the order that they have; those of an unknown time come last.
    /// </summary>
    public Claims<T> ByTime()
    {
        var places = new List<int>(_places.Count);
        for (var i = 0; i < _places.Count; i++)
        {
            var place = _places[i];
            if (_filter?.Admits(_facts.At(place)) != false)
            {
                places.Add(place);
            }
        }

        var ordered = places
            .Select(place => (Place: place, Time: Known(((IAnchor)_facts.At(place)).Time)))
            .OrderBy(static claim => claim.Time is null)
            .ThenBy(static claim => claim.Time)
            .Select(static claim => claim.Place);
        return new(_facts, new(ordered.ToArray()), null);
    }

    private static Truth FallsIn(When? time, When other) => time?.FallsIn(other) ?? Truth.Maybe;

    private static Truth Intersect(When? time, When other) => time?.Intersects(other) ?? Truth.Maybe;

    private static When? Known(When? time)
    {
        var known = time is { Relation: WhenRelation.AsOf } ? Moment(time) : time;
        return known is { Earliest: null, Latest: null, Anchor: not null } ? null : known;
    }

    private static When Moment(When seen) => seen.Anchor is { } anchor ? When.At(anchor)
        : seen.Date is { } date ? date
        : seen.Interval!.Value;
}
