using static Dramatis.Tests.Facts.Contradictions.NaiveLogic;

namespace Dramatis.Tests.Facts.Contradictions.Drawn;

/// <summary>How the times of two claims compare.</summary>
internal static class NaiveOrder
{
    public static Truth Denies(Relation what, Relation denied) => (Time(what), Time(denied)) switch
    {
        _ when denied.Descriptor.Aspect == Aspect.Timeless => Truth.Yes,
        (null, _) or (_, null) => Truth.Maybe,
        ({ } time, { } all) when IsHandover(what, time, denied, all) => Truth.No,
        ({ } time, { } all) => what is IEventRelation ? time.FallsIn(all) : Any([Sure(time.FallsIn(all) == Truth.Yes), time.Intersects(all)]),
    };

    public static Truth AreTogether(Relation a, Relation b) => (a, Time(a), b, Time(b)) switch
    {
        _ when a.Descriptor.Aspect == Aspect.Timeless || b.Descriptor.Aspect == Aspect.Timeless => Truth.Yes,
        (_, null, _, _) or (_, _, _, null) => Truth.Maybe,
        (IEventRelation, { } one, IEventRelation, { } other) => All(Truth.Maybe, one.FallsIn(other), other.FallsIn(one)),
        (IEventRelation, { } one, _, { } other) => one.FallsIn(other),
        (_, { } one, IEventRelation, { } other) => other.FallsIn(one),
        (_, { } one, _, { } other) => IsHandover(a, one, b, other) ? Truth.No : one.Intersects(other),
    };

    public static bool AreApart(NaiveVariant a, NaiveVariant b) =>
        !a.IsInertial && !b.IsInertial
        && a.Claim is { Modality: Modality.Actual, What: IStateRelation }
        && b.Claim is { Modality: Modality.Actual, What: IStateRelation }
        && (IsBefore(a.Time, b.Time) || IsBefore(b.Time, a.Time));

    public static bool IsBefore(When? one, When? other) => one is not null && other is not null && one.IsBefore(other) == Truth.Yes;

    /// <summary>Tells whether a state began before an event and is over with it.</summary>
    public static bool IsOverWith(NaiveVariant state, NaiveVariant after) =>
        after.IsInertial
        && state.Time is { Latest: { } over } time
        && after.Time?.Anchor?.Time is { Earliest: { } from, Latest: { } until }
        && (time.Earliest is null || time.Earliest.Value.CompareTo(from) < 0)
        && over.CompareTo(until) <= 0;

    // Each ends or begins in the year or month in which the other begins or ends, and both last longer.
    private static bool IsHandover(Relation a, When one, Relation b, When other)
    {
        static bool Ends(When first, When second) => first.Interval is { } span && second.Interval is { } next
            && $"{span.End}" is var end && $"{next.Start}" is var start
            && (end.StartsWith(start, StringComparison.Ordinal) || start.StartsWith(end, StringComparison.Ordinal))
            && $"{span.Start}"[..4] != end[..4] && $"{next.End}"[..4] != start[..4];
        return a is IStateRelation && b is IStateRelation && (Ends(one, other) || Ends(other, one));
    }

    private static When? Time(IAnchor what) => what.Time;
}
