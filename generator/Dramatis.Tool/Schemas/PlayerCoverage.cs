using Dramatis.Schema.Binding;

namespace Dramatis.Tool.Schemas;

/// <summary>Who can play where some players are named.</summary>
internal sealed class PlayerCoverage(SchemaModel model)
{
    /// <summary>The runtime's players: they stand for everybody of their kind, declared or not.</summary>
    private static readonly Dictionary<string, SymbolKind?> s_builtIn = new(StringComparer.Ordinal)
    {
        ["Actor"] = SymbolKind.Actor,
        ["Relation"] = SymbolKind.Relation,
        ["Claim"] = null,
    };

    /// <summary>
    /// The full names of the types that can be instantiated and may play; <c>Actor</c>, <c>Relation</c> and
    /// <c>Claim</c> stand for themselves, too.
    /// </summary>
    public HashSet<string> Of(IEnumerable<Symbol> players)
    {
        var all = new HashSet<string>(StringComparer.Ordinal);
        foreach (var player in players)
        {
            Add(player, all);
        }

        return all;
    }

    private void Add(Symbol player, HashSet<string> all)
    {
        if (player.Kind == SymbolKind.BuiltIn)
        {
            all.Add(player.Name);
            all.UnionWith(model.Entries
                .Where(entry => entry.Symbol.Kind == s_builtIn[player.Name] && !entry.Symbol.IsAbstract)
                .Select(static entry => entry.FullName));
        }
        else if (model.Find(player.FullName)?.Bound is BoundRole role)
        {
            all.UnionWith(Of(role.Players));
        }
        else
        {
            all.UnionWith(model.Entries
                .Where(entry => !entry.Symbol.IsAbstract
                    && model.Ancestry(entry).Any(above => above.FullName == player.FullName))
                .Select(static entry => entry.FullName));
        }
    }
}
