namespace Dramatis;

/// <summary>
/// Keeps of the changes those between states that are nearest in time: a state that ended in 1990 did not change into one of
/// today if there was another in between.
/// </summary>
internal static class NearestChanges
{
    public static IEnumerable<PairClash> Only(IEnumerable<PairClash> clashes)
    {
        var nearest = new Nearest();
        foreach (var clash in clashes)
        {
            if (clash.Kind == ClashKind.Change)
            {
                nearest.Add(clash);
            }
            else
            {
                yield return clash;
            }
        }

        foreach (var change in nearest.Changes())
        {
            yield return change;
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

    /// <summary>The changes that may be the nearest, as far as is known. So fewer are kept than there are.</summary>
    private sealed class Nearest
    {
        private const int FewChanges = 1_000;

        private readonly Dictionary<int, ComparedClaim> _earlier = [];
        private readonly Dictionary<int, ComparedClaim> _later = [];
        private readonly List<PairClash> _changes = [];
        private int _most = FewChanges;

        public void Add(PairClash change)
        {
            var (before, after) = InOrder(change);
            Keep(_later, before.Place, after, isBetter: static (one, known) => Compare(Time(one)?.Latest, Time(known)?.Latest) < 0);
            Keep(_earlier, after.Place, before, isBetter: static (one, known) => Compare(Time(known)?.Earliest, Time(one)?.Earliest) < 0);
            if (!IsNearest(change))
            {
                return;
            }

            _changes.Add(change);
            if (_changes.Count > _most)
            {
                _changes.RemoveAll(one => !IsNearest(one));
                _most = Math.Max(FewChanges, 2 * _changes.Count);
            }
        }

        public IEnumerable<PairClash> Changes() => _changes.Where(IsNearest);

        private bool IsNearest(PairClash change)
        {
            var (before, after) = InOrder(change);
            return !IsBefore(_later[before.Place], after) && !IsBefore(before, _earlier[after.Place]);
        }
    }
}
