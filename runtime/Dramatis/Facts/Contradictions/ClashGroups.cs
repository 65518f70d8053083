namespace Dramatis;

/// <summary>
/// Groups clashes of two claims: a claim that stands against a thousand others in one way is one finding.
/// </summary>
/// <remarks>
/// Clashes come in runs with one claim in common. A run is told as soon as it ends. A clash that is alone in its run waits until
/// its rule ends, for others with one of its claims. So what is kept grows with the number of claims and not with the number of
/// pairs.
/// </remarks>
internal static class ClashGroups
{
    public static IEnumerable<Clash> Of(IEnumerable<PairClash> clashes)
    {
        var runs = new Dictionary<(ContradictionRule, ClashKind, bool, ClashBetween), Run>();
        var alone = new List<PairClash>();
        ContradictionRule? rule = null;
        foreach (var clash in clashes)
        {
            if (rule is not null && rule != clash.Rule)
            {
                foreach (var ended in End(runs, alone))
                {
                    yield return ended;
                }
            }

            rule = clash.Rule;
            if (!runs.TryGetValue(clash.Group, out var run))
            {
                runs.Add(clash.Group, new(clash));
            }
            else if (!run.TryAdd(clash))
            {
                runs[clash.Group] = new(clash);
                if (run.Clashes.Count > 1)
                {
                    yield return Group(run.Clashes, run.Hub);
                }
                else
                {
                    alone.Add(run.Clashes[0]);
                }
            }
        }

        foreach (var ended in End(runs, alone))
        {
            yield return ended;
        }
    }

    private static IEnumerable<Clash> End(Dictionary<(ContradictionRule, ClashKind, bool, ClashBetween), Run> runs, List<PairClash> alone)
    {
        foreach (var run in runs.Values)
        {
            if (run.Clashes.Count > 1)
            {
                yield return Group(run.Clashes, run.Hub);
            }
            else
            {
                alone.Add(run.Clashes[0]);
            }
        }

        var counts = alone.SelectMany(static clash => new[] { (clash.Group, clash.First.Place), (clash.Group, clash.Second.Place) })
            .CountBy(static end => end)
            .ToDictionary();
        foreach (var alike in alone.GroupBy(clash => (clash.Group, Hub(clash))).Select(static alike => (alike.Key.Item2, alike.ToList())))
        {
            yield return Group(alike.Item2, alike.Item1);
        }

        runs.Clear();
        alone.Clear();

        int Hub(PairClash clash) => counts[(clash.Group, clash.Second.Place)] > counts[(clash.Group, clash.First.Place)]
            ? clash.Second.Place
            : clash.First.Place;
    }

    private static Clash Group(List<PairClash> alike, int hub)
    {
        var first = alike[0];
        return new(
            first.Kind,
            first.Rule,
            (first.First.Place == hub ? first.First : first.Second).Origin,
            [.. Telling([.. alike.Select(clash => clash.First.Place == hub ? clash.Second : clash.First)]).Select(static claim => claim.Origin).Distinct()],
            first.IsCertain,
            first.Reason,
            first.Between)
        {
            Because = first.Because,
        };
    }

    /// <summary>The claims without those from which only follows what another claim of the same source says itself.</summary>
    private static IEnumerable<ComparedClaim> Telling(List<ComparedClaim> claims)
    {
        var said = claims.Where(static claim => claim.Derived is null).Select(Content).ToHashSet();
        return claims.Where(claim => claim.Derived is null || !said.Contains(Content(claim)));
    }

    private static (EntityId, UInt128) Content(ComparedClaim claim) => (claim.Claim.Source.Id, RelationHash.KeyOf(claim.Claim.What));

    /// <summary>Clashes that have one claim in common, one after the other.</summary>
    private sealed class Run(PairClash first)
    {
        private int? _hub;

        public List<PairClash> Clashes { get; } = [first];

        /// <summary>The place of the claim that all have in common; of the first one if there is only one clash.</summary>
        public int Hub => _hub ?? first.First.Place;

        public bool TryAdd(PairClash clash)
        {
            var hub = _hub ?? (Has(clash, first.First.Place) ? first.First.Place : first.Second.Place);
            if (!Has(clash, hub))
            {
                return false;
            }

            _hub = hub;
            Clashes.Add(clash);
            return true;
        }

        private static bool Has(PairClash clash, int place) => clash.First.Place == place || clash.Second.Place == place;
    }
}
