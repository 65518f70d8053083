using Dramatis.Schema.Binding.Declarations;
using Dramatis.Schema.Common;

namespace Dramatis.Schema.Binding.Names;

/// <summary>The bases of each sound declaration, the declarations based on it, and the types that can play for it.</summary>
internal sealed class Hierarchy
{
    private readonly NameIndex _index;
    private readonly ILookup<Entry, Entry> _derived;
    private readonly Dictionary<Entry, HashSet<string>> _instances = [];

    public Hierarchy(NameIndex index)
    {
        _index = index;
        Sound = index.All.Where(static e => e.IsSound).ToList();
        _derived = Sound
            .Where(static e => e.Entity is { Is.Count: > 0 })
            .SelectMany(Bases, static (entry, above) => (Above: above, Entry: entry))
            .ToLookup(static pair => pair.Above, static pair => pair.Entry);
        MarkNarrowed();
    }

    public List<Entry> Sound { get; }

    public Entry? Entry(Symbol symbol) => _index.Find(symbol.Namespace, symbol.Name);

    public static List<Entry> Bases(Entry entry)
    {
        var bases = new List<Entry>();
        foreach (var name in References.Needed(entry.Declared))
        {
            if (entry.Resolver.Find(name) is { } above && !bases.Contains(above))
            {
                bases.Add(above);
            }
        }

        return bases;
    }

    /// <summary>All declarations that this one is based on, nearest first.</summary>
    public static List<Entry> Above(Entry entry)
    {
        var above = Bases(entry);
        for (var i = 0; i < above.Count; i++)
        {
            foreach (var further in Bases(above[i]))
            {
                if (!above.Contains(further))
                {
                    above.Add(further);
                }
            }
        }

        return above;
    }

    /// <summary>The full names of the types that can be instantiated and can play for one of these players.</summary>
    public HashSet<string> Instances(IReadOnlyList<Symbol> players) => players is [var only] && Entry(only) is { } entry
        ? Instances(entry)
        : new(players.SelectMany(Instances), StringComparer.Ordinal);

    public static List<Symbol> Players(Entry entry, IEnumerable<NameReference> names) => names
        .Select(entry.Resolver.Resolve)
        .Select(static r => r.Symbol)
        .OfType<Symbol>()
        .Where(static symbol => symbol.CanPlay)
        .ToList();

    /// <summary>
    /// Marks the members of each base that a derived type declares again, or whose former name a derived type has. The
    /// builders of derived types cannot inherit these from the builder of the base.
    /// </summary>
    private void MarkNarrowed()
    {
        var below = new Dictionary<Entry, (HashSet<string> Own, HashSet<string> All)>();
        var shared = SharedNames();
        foreach (var entry in Sound.Where(e => shared.Count > 0 && e.Entity is { Is.Count: > 0 }))
        {
            var above = Above(entry);
            var own = NamesOf(entry).Where(shared.Contains).ToList();
            var all = above.Where(static e => e.IsTrait).SelectMany(NamesOf).Where(shared.Contains).Concat(own).ToList();
            if (all.Count == 0)
            {
                continue;
            }

            foreach (var one in above.Where(e => !e.IsTrait && e.Origin.Assembly == entry.Origin.Assembly))
            {
                if (!below.TryGetValue(one, out var names))
                {
                    below.Add(one, names = (new(StringComparer.Ordinal), new(StringComparer.Ordinal)));
                }

                names.Own.UnionWith(own);
                names.All.UnionWith(all);
            }
        }

        foreach (var pair in below)
        {
            var (own, all) = pair.Value;
            pair.Key.Narrowed = Above(pair.Key).Append(pair.Key)
                .SelectMany(Members)
                .Where(member => own.Contains(member.Name) || member.Prose.RenamedFrom.Any(all.Contains))
                .Select(static member => member.Name)
                .Distinct()
                .OrderBy(static name => name, StringComparer.Ordinal)
                .ToEquatable();
        }
    }

    /// <summary>The names that several members have, and the former names: no other can be declared again.</summary>
    private HashSet<string> SharedNames()
    {
        var (once, shared) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var (name, prose) in Sound.Where(static e => e.Entity is not null).SelectMany(Members))
        {
            shared.UnionWith(prose.RenamedFrom);
            if (!once.Add(name))
            {
                shared.Add(name);
            }
        }

        return shared;
    }

    private static IEnumerable<string> NamesOf(Entry entry) => entry.Entity!.MemberNames;

    /// <summary>The names of the members that a declaration has of its own, with their former names.</summary>
    public static IEnumerable<(string Name, BoundProse Prose)> Members(Entry entry) => entry.Entity!.Positions
        .Select(static position => (position.Name, position.Prose))
        .Concat(entry.Entity.Fields.Select(static field => (field.Name, field.Prose)));

    private IEnumerable<string> Instances(Symbol player)
    {
        if (player.Kind != SymbolKind.BuiltIn)
        {
            return Entry(player) is { } entry ? Instances(entry) : [];
        }

        // A built-in player stands for all types of its kind, so it is wider than any declared type.
        var kind = player.Name == "Actor" ? SymbolKind.Actor : SymbolKind.Relation;
        return player.Name == "Claim"
            ? [player.Name]
            : Sound.Where(e => e.Declared.Kind == kind).Select(static e => e.FullName).Append(player.Name);
    }

    private HashSet<string> Instances(Entry entry)
    {
        if (_instances.TryGetValue(entry, out var known))
        {
            return known;
        }

        var below = entry.Declared is DeclaredRole role
            ? Players(entry, role.Players).SelectMany(Instances)
            : _derived[entry].SelectMany(Instances);
        var instances = new HashSet<string>(below, StringComparer.Ordinal);
        if (!entry.IsAbstract && entry.Entity is not null)
        {
            instances.Add(entry.FullName);
        }

        // A type without instances is still a type of its own, which must fit as well.
        if (instances.Count == 0)
        {
            instances.Add(entry.FullName);
        }

        _instances.Add(entry, instances);
        return instances;
    }
}
