using Dramatis.Schema.Binding.Declarations;
using Dramatis.Schema.Binding.Names;
using Dramatis.Schema.Common;

namespace Dramatis.Schema.Binding.Scopes;

/// <summary>Collects the declarations of other files that a file needs.</summary>
internal sealed class ScopeCollector
{
    private readonly HashSet<Entry> _whole = [];

    public EquatableArray<Reached> Collect(FileDeclarations file, IReadOnlyList<Entry> own)
    {
        if (own.Count == 0)
        {
            return default;
        }

        Build(Sound(own[0], file.References.BuiltOn));
        var names = new HashSet<string>(own.Select(static o => o.FullName), StringComparer.Ordinal);
        _whole.RemoveWhere(e => names.Contains(e.FullName));
        return _whole.Select(SymbolTable.Reach)
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
}
