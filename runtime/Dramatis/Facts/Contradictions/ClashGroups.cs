using System.Runtime.InteropServices;

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
        var runs = new Dictionary<Manner, Run>();
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
            var manner = new Manner(clash);
            if (!runs.TryGetValue(manner, out var run))
            {
                runs.Add(manner, new(clash));
            }
            else if (!run.TryAdd(clash))
            {
                runs[manner] = new(clash);
                if (run.Others.Count > 1)
                {
                    yield return Group(run.First, run.Hub, run.Others);
                }
                else
                {
                    alone.Add(run.First);
                }
            }
        }

        foreach (var ended in End(runs, alone))
        {
            yield return ended;
        }
    }

    /// <summary>Clashes with one group are told in one way: by one rule, of one kind, as certain or not, of like parties, over like types.</summary>
    private readonly record struct Manner(int Number, string? Types)
    {
        public Manner(PairClash clash)
            : this(((((int)clash.Rule * 8) + (int)clash.Kind) * 8) + ((int)clash.Between * 2) + (clash.IsCertain ? 1 : 0), clash.Types)
        {
        }
    }

    private static IEnumerable<Clash> End(Dictionary<Manner, Run> runs, List<PairClash> alone)
    {
        foreach (var run in runs.Values)
        {
            if (run.Others.Count > 1)
            {
                yield return Group(run.First, run.Hub, run.Others);
            }
            else
            {
                alone.Add(run.First);
            }
        }

        var counts = new Dictionary<(Manner, int Place), int>(2 * alone.Count);
        foreach (var clash in alone)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(counts, (new(clash), clash.First.Place), out _)++;
            CollectionsMarshal.GetValueRefOrAddDefault(counts, (new(clash), clash.Second.Place), out _)++;
        }

        foreach (var alike in alone.GroupBy(clash => (new Manner(clash), Place: Hub(clash))))
        {
            yield return Group(alike.First(), alike.Key.Place, [.. alike.Select(clash => Other(clash, alike.Key.Place))]);
        }

        runs.Clear();
        alone.Clear();

        int Hub(PairClash clash) => counts[(new(clash), clash.Second.Place)] > counts[(new(clash), clash.First.Place)]
            ? clash.Second.Place
            : clash.First.Place;
    }

    private static ComparedClaim Other(PairClash clash, int hub) => clash.First.Place == hub ? clash.Second : clash.First;

    private static Clash Group(PairClash first, int hub, List<ComparedClaim> others) => new(
        first.Kind,
        first.Rule,
        (first.First.Place == hub ? first.First : first.Second).Origin,
        Telling(others),
        first.IsCertain,
        first.Reason,
        first.Between)
    {
        Because = first.Because,
    };

    /// <summary>
    /// The claims, each once, without those from which only follows what another claim of the same source says itself.
    /// </summary>
    private static Many<Claim> Telling(List<ComparedClaim> claims)
    {
        var said = claims.TrueForAll(static claim => claim.Derived is null)
            ? null
            : claims.Where(static claim => claim.Derived is null).Select(Content).ToHashSet();
        var (places, telling) = (new HashSet<int>(claims.Count), new List<Claim>(claims.Count));
        foreach (var claim in claims)
        {
            if ((claim.Derived is null || !said!.Contains(Content(claim))) && places.Add(claim.Place))
            {
                telling.Add(claim.Origin);
            }
        }

        return [.. telling];
    }

    private static (EntityId, UInt128) Content(ComparedClaim claim) => (claim.Claim.Source.Id, RelationHash.KeyOf(claim.Claim.What));

    /// <summary>Clashes that have one claim in common, one after the other. Of all but the first only the other claim is kept.</summary>
    private sealed class Run(PairClash first)
    {
        private bool _isSettled;

        public PairClash First => first;

        /// <summary>The place of the claim that all have in common; of the first one if there is only one clash.</summary>
        public int Hub { get; private set; } = first.First.Place;

        /// <summary>The claims against which the common one stands.</summary>
        public List<ComparedClaim> Others { get; } = [first.Second];

        public bool TryAdd(PairClash clash)
        {
            if (!_isSettled && !Has(clash, Hub) && Has(clash, first.Second.Place))
            {
                Hub = first.Second.Place;
                Others[0] = first.First;
            }

            if (!Has(clash, Hub))
            {
                return false;
            }

            _isSettled = true;
            Others.Add(Other(clash, Hub));
            return true;
        }

        private static bool Has(PairClash clash, int place) => clash.First.Place == place || clash.Second.Place == place;
    }
}
