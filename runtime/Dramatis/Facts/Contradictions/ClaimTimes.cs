namespace Dramatis;

/// <summary>Compares the times of the relations of two claims.</summary>
internal static class ClaimTimes
{
    /// <summary>Adds what the times of two claims leave open.</summary>
    /// <param name="reservations">The reservations.</param>
    /// <param name="meet">The answer for the times: whether the claims speak of one.</param>
    /// <param name="a">One claim.</param>
    /// <param name="b">The other.</param>
    public static void AddTimes(this Reservations reservations, Truth meet, ComparedClaim a, ComparedClaim b)
    {
        if (a.IsInertial || b.IsInertial)
        {
            var (after, other) = a.IsInertial ? (a, b) : (b, a);
            reservations.AddUnless(IsAfterEvent(other, after), "the order is unknown");
        }
        else
        {
            reservations.AddUnless(meet == Truth.Yes, "times may differ");
        }
    }

    /// <summary>
    /// Tells whether a relation holds or happens in the time for which another is denied. A denial of a named happening
    /// without a time denies it at any time.
    /// </summary>
    // docs/decisions.md: Unknown times
    public static Truth Denies(Relation what, Relation denied)
    {
        if (denied is not (IEventRelation or IStateRelation))
        {
            return Truth.Yes;
        }

        if (Time(denied) is not { } all)
        {
            return denied.Id is { } happening && what.Id == happening ? Truth.Yes : Truth.Maybe;
        }

        if (Time(what) is not { } time)
        {
            return Truth.Maybe;
        }

        if (IsHandover(what, time, denied, all))
        {
            return Truth.No;
        }

        var falls = time.FallsIn(all);
        return what is IEventRelation || falls == Truth.Yes ? falls : time.Intersects(all);
    }

    /// <summary>Tells whether the two relations hold or happen at the same time.</summary>
    public static Truth AreTogether(Relation a, Relation b)
    {
        if (a is not (IEventRelation or IStateRelation) || b is not (IEventRelation or IStateRelation))
        {
            return Truth.Yes;
        }

        return Time(a) is not { } one || Time(b) is not { } other ? Truth.Maybe
            : IsHandover(a, one, b, other) ? Truth.No
            : AreTogether(a, one, b, other);
    }

    /// <summary>Tells whether two claims are about states that are known to hold one after the other.</summary>
    /// <remarks>Plans for two times are no change, and an event that ends a state is told by itself.</remarks>
    public static bool AreApart(ComparedClaim a, ComparedClaim b) =>
        a.Claim is { Modality: Modality.Actual, What: IStateRelation }
        && b.Claim is { Modality: Modality.Actual, What: IStateRelation }
        && !a.IsInertial
        && !b.IsInertial
        && Time(a.Claim.What) is { } one
        && Time(b.Claim.What) is { } other
        && (one.IsBefore(other) == Truth.Yes || other.IsBefore(one) == Truth.Yes);

    /// <summary>Tells whether a state began before an event and is over with its day, so that the event ends or begins it.</summary>
    public static bool IsOverWith(ComparedClaim claim, ComparedClaim inertial) =>
        inertial.IsInertial
        && Time(claim.Claim.What) is { Earliest: var began, Latest: { } over }
        && Time(inertial.Claim.What)?.Anchor?.Time is { Earliest: { } from, Latest: { } until }
        && (began is not { } start || start.CompareTo(from) < 0)
        && over.CompareTo(until) <= 0;

    /// <summary>Tells whether both times are given and cannot be times of one happening.</summary>
    public static bool AreIrreconcilable(Relation a, Relation b) =>
        Time(a) is { } one && Time(b) is { } other && AreTogether(a, one, b, other) == Truth.No;

    // One minister leaves in the month, or on the day, in which the next one comes.
    private static bool IsHandover(Relation a, When one, Relation b, When other) =>
        a is IStateRelation
        && b is IStateRelation
        && one.Interval is { Start.Date: { } start, End.Date: { } end }
        && other.Interval is { Start.Date: { } otherStart, End.Date: { } otherEnd }
        && (IsOneUnit(start, end, otherStart, otherEnd) || IsOneUnit(otherStart, otherEnd, start, end));

    // Of two spans the first ends in the day, month or year in which the second begins, and neither is all of it.
    private static bool IsOneUnit(EdtfDate start, EdtfDate end, EdtfDate otherStart, EdtfDate otherEnd) =>
        end.Intersects(otherStart) != Truth.No
        && start.IsBefore(end) == Truth.Yes
        && start.IsBefore(otherStart) == Truth.Yes
        && otherStart.IsBefore(otherEnd) == Truth.Yes
        && end.IsBefore(otherEnd) == Truth.Yes;

    private static bool IsAfterEvent(ComparedClaim claim, ComparedClaim inertial) =>
        Time(claim.Claim.What) is { } time
        && Time(inertial.Claim.What)?.Anchor?.Time is { } began
        && time.IsAfter(began) == Truth.Yes;

    // Two events of one day or year need not have happened at one moment of it.
    private static Truth AreTogether(Relation a, When one, Relation b, When other) => (a, b) switch
    {
        (IEventRelation, IEventRelation) when one.FallsIn(other) == Truth.No || other.FallsIn(one) == Truth.No =>
            Truth.No,
        (IEventRelation, IEventRelation) => Truth.Maybe,
        (IEventRelation, _) => one.FallsIn(other),
        (_, IEventRelation) => other.FallsIn(one),
        _ => one.Intersects(other),
    };

    private static When? Time(IAnchor what) => what.Time;
}
