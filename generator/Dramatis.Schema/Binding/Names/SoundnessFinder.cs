using Dramatis.Schema.Binding.Declarations;

namespace Dramatis.Schema.Binding.Names;

/// <summary>Finds which declarations have a sound base, from the top down and without recursion.</summary>
internal sealed class SoundnessFinder(IReadOnlyList<Entry> entries, Func<Entry, NameResolver> resolvers)
{
    /// <summary>More are a mistake, and would cost every later step its stack.</summary>
    public const int DeepestBase = 64;

    private static readonly List<Entry> s_none = [];

    private readonly Dictionary<Entry, List<Entry>> _needed = [];
    private readonly Dictionary<Entry, int> _depth = [];
    private readonly Dictionary<Entry, List<Entry>> _dependents = [];
    private readonly Dictionary<Entry, int> _open = [];

    /// <param name="broken">Those that are broken for another reason, such as their names.</param>
    public void Run(HashSet<Entry> broken)
    {
        _depth.Clear();
        _dependents.Clear();
        var ready = new Queue<Entry>();
        foreach (var entry in entries)
        {
            entry.Soundness = broken.Contains(entry) ? Soundness.Broken : Soundness.Sound;
            var needed = Needed(entry);
            _open[entry] = needed.Count;
            needed.ForEach(above => AddDependent(above, entry));
            if (needed.Count == 0)
            {
                ready.Enqueue(entry);
            }
        }

        while (ready.Count > 0)
        {
            var entry = ready.Dequeue();
            Judge(entry);
            foreach (var below in Dependents(entry))
            {
                if (--_open[below] == 0)
                {
                    ready.Enqueue(below);
                }
            }
        }

        MarkCycles(entries.Where(e => _open[e] > 0).ToList());
        MarkDerived();
    }

    private List<Entry> Needed(Entry entry)
    {
        if (!_needed.TryGetValue(entry, out var needed))
        {
            var resolver = resolvers(entry);
            needed = References.Needed(entry.Declared).Select(resolver.Find).OfType<Entry>().Distinct().ToList();
            _needed.Add(entry, needed);
        }

        return needed;
    }

    private List<Entry> Dependents(Entry entry) => _dependents.TryGetValue(entry, out var dependents) ? dependents : s_none;

    private void AddDependent(Entry entry, Entry dependent)
    {
        if (!_dependents.TryGetValue(entry, out var dependents))
        {
            _dependents.Add(entry, dependents = []);
        }

        dependents.Add(dependent);
    }

    private void Judge(Entry entry)
    {
        var depth = Needed(entry).Select(above => _depth[above]).DefaultIfEmpty().Max() + 1;
        _depth[entry] = depth;
        if (entry.Soundness == Soundness.Broken)
        {
            return;
        }

        entry.Soundness = !HasSoundBase(entry) ? Soundness.Broken
            : depth > DeepestBase ? Soundness.TooDeep
            : Soundness.Sound;
        if (entry.Declared is DeclaredRole role)
        {
            var players = role.Players.Select(resolvers(entry).Resolve).Select(static r => r.Symbol).OfType<Symbol>();
            entry.Plays = Players.Kind(players.Where(Players.CanPlay));
        }
    }

    private bool HasSoundBase(Entry entry)
    {
        var resolved = References.Needed(entry.Declared).Select(resolvers(entry).Resolve).ToList();
        return entry.Declared switch
        {
            DeclaredType => resolved is [{ Symbol.Kind: SymbolKind.Scalar or SymbolKind.Type }],
            DeclaredEnum values => values.Values.Count > 0,
            DeclaredRole => resolved.Any(static r => r.Symbol is { } player && Players.CanPlay(player)),
            DeclaredEntity entity => HasSoundBases(entity, resolved),
            _ => false,
        };
    }

    private static bool HasSoundBases(DeclaredEntity entity, List<ResolvedName> bases)
    {
        var others = bases.Select(static b => b.Symbol).Where(static b => b is { IsTrait: false }).Distinct().Count();
        return bases.All(b => b.Symbol?.Kind == entity.Kind) && others <= (entity.IsTrait ? 0 : 1);
    }

    /// <summary>What is left waits for itself: on a cycle are those that others left wait for.</summary>
    private void MarkCycles(List<Entry> left)
    {
        var waiters = left.ToDictionary(static e => e, e => Dependents(e).Count(d => _open[d] > 0));
        var outside = new Queue<Entry>(left.Where(e => waiters[e] == 0));
        left.ForEach(static e => e.Soundness = Soundness.Cyclic);
        while (outside.Count > 0)
        {
            var entry = outside.Dequeue();
            entry.Soundness = Soundness.Broken;
            Needed(entry).Where(above => waiters.ContainsKey(above) && --waiters[above] == 0)
                .ToList()
                .ForEach(outside.Enqueue);
        }
    }

    private void MarkDerived()
    {
        foreach (var entry in entries)
        {
            entry.HasDerived = Dependents(entry).Any(static d => d.IsSound && d.Declared is not DeclaredRole);
        }
    }
}
