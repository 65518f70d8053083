using Dramatis.Schema.Binding.Declarations;
using Dramatis.Schema.Common;

namespace Dramatis.Schema.Binding.Names;

/// <summary>Finds the declarations that can be generated: from the bases down, without recursion.</summary>
internal sealed class SoundnessFinder(IReadOnlyList<Entry> entries)
{
    // docs/decisions.md: Bounds of schemas
    /// <summary>The most bases above a declaration. More are a mistake, and would cost every later step its stack.</summary>
    public const int DeepestBase = 64;

    private static readonly List<Entry> s_none = [];

    // All indexed by the numbers of the declarations.
    private readonly List<Entry>?[] _needed = new List<Entry>?[entries.Count];
    private readonly List<Entry>?[] _dependents = new List<Entry>?[entries.Count];
    private readonly int[] _depth = new int[entries.Count];
    private readonly int[] _open = new int[entries.Count];

    /// <param name="broken">The declarations that are broken for another reason, such as their names.</param>
    public void Run(HashSet<Entry> broken)
    {
        Array.Clear(_dependents, 0, _dependents.Length);
        var ready = new Queue<Entry>();
        foreach (var entry in entries)
        {
            entry.Soundness = broken.Contains(entry) ? Soundness.Broken : Soundness.Sound;
            var needed = Needed(entry);
            _open[entry.Number] = needed.Count;
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
                if (--_open[below.Number] == 0)
                {
                    ready.Enqueue(below);
                }
            }
        }

        MarkCycles(entries.Where(e => _open[e.Number] > 0).ToList());
        MarkDerived();
        MarkLoose();
    }

    private List<Entry> Needed(Entry entry) => _needed[entry.Number] ??= Hierarchy.Bases(entry);

    /// <summary>True for most declarations, which need no further check.</summary>
    private static bool IsBasedOnNothing(Entry entry) => entry.Entity is { Is.Count: 0 };

    private List<Entry> Dependents(Entry entry) => _dependents[entry.Number] ?? s_none;

    private void AddDependent(Entry entry, Entry dependent) => (_dependents[entry.Number] ??= []).Add(dependent);

    private void Judge(Entry entry)
    {
        var depth = 1;
        foreach (var above in Needed(entry))
        {
            depth = Math.Max(depth, _depth[above.Number] + 1);
        }

        _depth[entry.Number] = depth;
        if (entry.Soundness == Soundness.Broken)
        {
            return;
        }

        entry.Soundness = !HasSoundBase(entry) ? Soundness.Broken
            : depth > DeepestBase ? Soundness.TooDeep
            : Soundness.Sound;
        if (entry.Declared is DeclaredRole role)
        {
            var players = role.Players.Select(entry.Resolver.Resolve).Select(static r => r.Symbol).OfType<Symbol>();
            entry.Plays = Players.Kind(players.Where(static player => player.CanPlay));
        }
    }

    private static bool HasSoundBase(Entry entry)
    {
        if (IsBasedOnNothing(entry))
        {
            return true;
        }

        var resolved = References.Needed(entry.Declared).Select(entry.Resolver.Resolve).ToList();
        return entry.Declared switch
        {
            DeclaredType => resolved is [{ Symbol.Kind: SymbolKind.Scalar or SymbolKind.Type }],
            DeclaredEnum values => values.Values.Count > 0,
            DeclaredRole => resolved.Any(static r => r.Symbol is { CanPlay: true }),
            DeclaredEntity entity => HasSoundBases(entity, resolved),
            _ => false,
        };
    }

    private static bool HasSoundBases(DeclaredEntity entity, List<ResolvedName> bases)
    {
        var others = bases.Select(static b => b.Symbol).Where(static b => b is { IsTrait: false }).Distinct().Count();
        return bases.All(b => b.Symbol?.Kind == entity.Kind) && others <= (entity.IsTrait ? 0 : 1);
    }

    /// <summary>
    /// The remaining declarations wait for each other. Those for which others among them wait are on a cycle; the rest
    /// are only broken.
    /// </summary>
    private void MarkCycles(List<Entry> left)
    {
        var waiters = left.ToDictionary(static e => e, e => Dependents(e).Count(d => _open[d.Number] > 0));
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
            // A type of another assembly was compiled with the types there in sight, and no others.
            entry.HasDerived = IsOpen(entry)
                || Dependents(entry).Any(d => d.IsSound && d.Declared is not DeclaredRole && d.Origin.Assembly == entry.Origin.Assembly);
        }
    }

    /// <summary>True for a type that can have derived types in other assemblies.</summary>
    private static bool IsOpen(Entry entry) => entry.Origin.IsExtensible && entry is { IsSound: true, IsTrait: false, Entity: not null };

    /// <summary>Gives each role with a player in another assembly its players, from the roles that it names upwards.</summary>
    private void MarkLoose()
    {
        var known = new HashSet<Entry>();
        foreach (var entry in entries.Where(static e => e is { IsSound: true, Declared: DeclaredRole }))
        {
            MarkLoose(entry, known);
        }
    }

    private static void MarkLoose(Entry role, HashSet<Entry> known)
    {
        if (!known.Add(role))
        {
            return;
        }

        var players = ((DeclaredRole)role.Declared).Players.Select(name => role.Resolver.Find(name)).OfType<Entry>()
            .Where(static player => player is { IsSound: true, Symbol.CanPlay: true })
            .ToList();
        players.FindAll(static player => player.Declared is DeclaredRole).ForEach(player => MarkLoose(player, known));
        var isLoose = players.Exists(player => player.Origin.Assembly != role.Origin.Assembly || player.LoosePlayers.Count > 0);
        role.LoosePlayers = isLoose
            ? players.Select(static player => player.Symbol).SelectMany(Players.Alone).Distinct().ToEquatable()
            : default;
    }
}
