using Dramatis.Schema.Binding.Declarations;
using Dramatis.Schema.Common;

namespace Dramatis.Schema.Binding.Names;

/// <summary>Collects what a file's declarations build on.</summary>
internal sealed class ScopeCollector(SymbolTable table)
{
    private readonly HashSet<Entry> _whole = [];
    private readonly HashSet<Entry> _positions = [];

    public EquatableArray<Reached> Collect(IReadOnlyList<Entry> own)
    {
        foreach (var entry in own)
        {
            Build(entry);
            foreach (var excluded in Sound(entry, entry.Entity?.Relation?.Excluded ?? default))
            {
                AddPositions(excluded);
            }
        }

        _positions.ExceptWith(_whole);
        var names = new HashSet<string>(own.Select(static o => o.FullName), StringComparer.Ordinal);
        _whole.RemoveWhere(e => names.Contains(e.FullName));
        _positions.RemoveWhere(e => names.Contains(e.FullName));
        return _whole.Select(table.Reach)
            .Concat(_positions.Select(PositionsOf))
            .OrderBy(static r => r.Symbol.FullName, StringComparer.Ordinal)
            .ToEquatable();
    }

    /// <summary>Bases with all they have, and the types of fields; not players, of which a name is enough.</summary>
    private void Build(Entry entry)
    {
        foreach (var above in Sound(entry, References.BuiltOn(entry.Declared)))
        {
            if (_whole.Add(above))
            {
                Build(above);
            }
        }
    }

    private void AddPositions(Entry relation)
    {
        if (relation.Declared.Kind != SymbolKind.Relation || !_positions.Add(relation))
        {
            return;
        }

        foreach (var above in Sound(relation, relation.Entity!.Is))
        {
            AddPositions(above);
        }
    }

    private IEnumerable<Entry> Sound(Entry entry, IEnumerable<NameReference> names)
    {
        var resolver = table.Resolver(entry);
        foreach (var name in names)
        {
            if (resolver.Find(name) is { IsSound: true } found)
            {
                yield return found;
            }
        }
    }

    private Reached PositionsOf(Entry entry)
    {
        var reached = table.Reach(entry);
        var declared = entry.Entity!.PositionsOnly();
        var names = declared.Is.Select(reached.Resolve).Distinct().ToEquatable();
        return reached with { Declared = declared, Names = names, LostMembers = default, LostInverses = default };
    }
}
