using System.Runtime.InteropServices;

namespace Dramatis;

/// <summary>A number that somebody holds for a time.</summary>
/// <param name="Number">The least number that it can be.</param>
/// <param name="Owner">The hash of the holder: of two claims about one holder only one counts.</param>
/// <param name="Time">The time.</param>
/// <param name="Place">The place of the claim.</param>
/// <param name="IsSure">True unless the number is approximate.</param>
/// <param name="Derived">The way in which the claim follows from the one at the place; null if it is that one.</param>
internal readonly record struct Stake(decimal Number, int Owner, Stretch Time, int Place, bool IsSure, DerivedClaim? Derived);

/// <summary>The seconds for which a relation surely holds, and for which it may hold. The end is exclusive.</summary>
internal readonly record struct Stretch(long SureStart, long SureEnd, long Start, long End)
{
    /// <summary>The stretch of a relation. A relation without a time may hold at any, and a timeless one always does.</summary>
    public static Stretch Of(Relation relation)
    {
        if (relation is not (IEventRelation or IStateRelation))
        {
            return new(Extent.Past, Extent.Future, Extent.Past, Extent.Future);
        }

        if (((IAnchor)relation).Time is not { } time)
        {
            return new(0, 0, Extent.Past, Extent.Future);
        }

        if (relation is IStateRelation && time.Interval is { Start.Date: { } from, End.Date: { } to } && Of(from.Extent, to.Extent) is { } span)
        {
            return span;
        }

        var spread = WhenExtents.Stretch(time);
        var hull = spread.Hull.Anywhere();
        var isWhole = relation is IStateRelation && spread.Date is not { Set: not null } and not { HasGaps: true };
        return isWhole && hull.StartMax < hull.EndMin
            ? new(hull.StartMax, hull.EndMin, hull.StartMin, hull.EndMax)
            : new(0, 0, hull.StartMin, hull.EndMax);
    }

    // A stake that is held until a year need not be held to the end of it: another may have got it in that year.
    private static Stretch? Of(Extent from, Extent to) =>
        from.StartMin == Extent.Past || to.EndMax == Extent.Future || from.EndMax > to.StartMin
            ? null
            : new(from.EndMax, to.StartMin + 1, from.StartMin + ((from.EndMax - from.StartMin) / 2), to.StartMin + ((to.EndMax - to.StartMin) / 2));
}

/// <summary>Finds the moment at which the numbers of several holders add up to most, by one walk over time.</summary>
internal static class StakeSweep
{
    /// <summary>The stakes that hold together at the moment of the greatest sum, one for each owner.</summary>
    /// <param name="stakes">The stakes.</param>
    /// <param name="isSure">True for those that surely hold together; false for those that may.</param>
    public static List<Stake> MostAtOnce(List<Stake> stakes, bool isSure)
    {
        var turns = new List<(long Moment, bool IsStart, int Index)>();
        for (var i = 0; i < stakes.Count; i++)
        {
            var time = stakes[i].Time;
            var (start, end) = isSure ? (time.SureStart, time.SureEnd) : (time.Start, time.End);
            if (start < end)
            {
                turns.Add((start, true, i));
                turns.Add((end, false, i));
            }
        }

        // At one moment stakes end before others begin: whoever sells at noon no longer holds.
        turns.Sort();
        var (held, hasEnded) = (new Dictionary<int, PriorityQueue<int, decimal>>(), new bool[stakes.Count]);
        var (sum, most, best) = (0m, 0m, default(long?));
        foreach (var (moment, isStart, index) in turns)
        {
            ref var own = ref CollectionsMarshal.GetValueRefOrAddDefault(held, stakes[index].Owner, out _);
            own ??= new();
            sum -= Greatest(own);
            hasEnded[index] = !isStart;
            if (isStart)
            {
                own.Enqueue(index, -stakes[index].Number);
            }

            sum += Greatest(own);
            (most, best) = sum > most ? (sum, moment) : (most, best);
        }

        return best is not { } at ? [] : [.. stakes
            .Where(stake => Holds(stake.Time, at, isSure))
            .GroupBy(static stake => stake.Owner)
            .Select(static alike => alike.MaxBy(static stake => stake.Number))];

        // Stakes that have ended are left in the queue until they are the greatest.
        decimal Greatest(PriorityQueue<int, decimal> own)
        {
            while (own.TryPeek(out var index, out _) && hasEnded[index])
            {
                own.Dequeue();
            }

            return own.TryPeek(out var greatest, out _) ? stakes[greatest].Number : 0;
        }
    }

    private static bool Holds(Stretch time, long moment, bool isSure) => isSure
        ? time.SureStart <= moment && moment < time.SureEnd
        : time.Start <= moment && moment < time.End;
}
