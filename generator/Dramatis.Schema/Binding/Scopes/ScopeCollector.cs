using Dramatis.Schema.Binding.Declarations;
using Dramatis.Schema.Binding.Names;
using Dramatis.Schema.Common;

namespace Dramatis.Schema.Binding.Scopes;

/// <summary>Collects the declarations of other files that a file needs.</summary>
internal sealed class ScopeCollector
{
    private readonly HashSet<Entry> _whole = [];
    private readonly HashSet<Entry> _positions = [];

    public EquatableArray<Reached> Collect(FileDeclarations file, IReadOnlyList<Entry> own)
    {
        if (own.Count == 0)
        {
            return default;
        }

        Build(Sound(own[0], file.References.BuiltOn));
        foreach (var excluded in Sound(own[0], file.References.Excluded))
        {
            AddPositions(excluded);
        }

        _positions.ExceptWith(_whole);
        var names = new HashSet<string>(own.Select(static o => o.FullName), StringComparer.Ordinal);
        _whole.RemoveWhere(e => names.Contains(e.FullName));
        _positions.RemoveWhere(e => names.Contains(e.FullName));
        return _whole.Select(SymbolTable.Reach)
            .Concat(_positions.Select(PositionsOf))
            .OrderBy(static r => r.Symbol.FullName, StringComparer.Ordinal)
            .ToEquatable();
    }

    /// <summary>
    /// Adds bases and the types of fields in full. Players are not added, since their names are enough.
    /// </summary>
    private void Build(IEnumerable<Entry> entries)
    {
        foreach (var entry in entries)
        {
            if (_whole.Add(entry))
            {
                Build(Sound(entry, References.BuiltOn(entry.Declared)));
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

    private static IEnumerable<Entry> Sound(Entry entry, IEnumerable<NameReference> names)
    {
        foreach (var name in names)
        {
            if (entry.Resolver.Find(name) is { IsSound: true } found)
            {
                yield return found;
            }
        }
    }

    private Reached PositionsOf(Entry entry)
    {
        var reached = SymbolTable.Reach(entry);
        var declared = entry.Entity!.PositionsOnly();
        var names = declared.Is.Select(reached.Find).OfType<ResolvedName>().Distinct().ToEquatable();
        return reached with { Declared = declared, Names = names, LostMembers = default, LostInverses = default };
    }
}
