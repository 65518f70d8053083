namespace Dramatis;

/// <summary>
/// Keeps of the changes those between states that are nearest in time: a state that ended in 1990 did not change into one of
/// today if there was another in between.
/// </summary>
internal static class NearestChanges
{
    public static IEnumerable<PairClash> Only(IEnumerable<PairClash> clashes)
    {
        var changes = new List<PairClash>();
        foreach (var clash in clashes)
        {
            if (clash.Kind == ClashKind.Change)
            {
                changes.Add(clash);
            }
            else
            {
                yield return clash;
            }
        }

        var earlier = new Dictionary<int, ComparedClaim>();
        var later = new Dictionary<int, ComparedClaim>();
        foreach (var (before, after) in changes.Select(InOrder))
        {
            Keep(later, before.Place, after, isBetter: static (one, known) => Compare(Time(one)?.Latest, Time(known)?.Latest) < 0);
            Keep(earlier, after.Place, before, isBetter: static (one, known) => Compare(Time(known)?.Earliest, Time(one)?.Earliest) < 0);
        }

        foreach (var change in changes)
        {
            var (before, after) = InOrder(change);
            if (!IsBefore(later[before.Place], after) && !IsBefore(before, earlier[after.Place]))
            {
                yield return change;
            }
        }
    }

    private static (ComparedClaim Before, ComparedClaim After) InOrder(PairClash change) =>
        IsBefore(change.First, change.Second) ? (change.First, change.Second) : (change.Second, change.First);

    private static bool IsBefore(ComparedClaim one, ComparedClaim other) =>
        one != other && Time(one) is { } time && Time(other) is { } otherTime && time.IsBefore(otherTime) == Truth.Yes;

    // A bound that is not known is never the nearer one.
    private static int Compare(EdtfMoment? one, EdtfMoment? other) =>
        one is { } moment && other is { } known ? moment.CompareTo(known) : 0;

    private static When? Time(ComparedClaim claim) => ((IAnchor)claim.Claim.What).Time;

    private static void Keep(
        Dictionary<int, ComparedClaim> nearest, int place, ComparedClaim claim, Func<ComparedClaim, ComparedClaim, bool> isBetter)
    {
        if (!nearest.TryGetValue(place, out var known) || isBetter(claim, known))
        {
            nearest[place] = claim;
        }
    }
}
