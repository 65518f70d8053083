namespace Dramatis;

/// <summary>The claims of each relation type, and for each position the claims of each player.</summary>
/// <param name="nodes">The numbers of the players.</param>
/// <param name="types">The relation types, in the order in which they first occur.</param>
internal sealed class PositionIndex(NodeTable nodes, RelationTypeIndex[] types)
{
    /// <summary>The places of all claims of a type and of the types that derive from it, ascending.</summary>
    public ReadOnlyMemory<int> Of<T>()
        where T : class, IRelation
    {
        var found = types.Where(static type => type.Sample is T).Select(static type => type.Claims).ToList();
        if (found.Count <= 1)
        {
            return found.Count == 0 ? default : found[0];
        }

        var all = found.SelectMany(static claims => claims).ToArray();
        Array.Sort(all);
        return all;
    }

    /// <summary>The places of the claims in which a player plays one of several positions, ascending.</summary>
    public ReadOnlyMemory<int> Playing<T>(IPlayer player, ReadOnlySpan<string> roles)
        where T : class, IRelation
    {
        var node = nodes.Find(player);
        var found = default(ReadOnlyMemory<int>);
        foreach (var type in types)
        {
            if (type.Sample is not T)
            {
                continue;
            }

            foreach (var role in roles)
            {
                found = type[role] is { } rows ? Unite(found, rows[node]) : found;
            }
        }

        return found;
    }

    private static ReadOnlyMemory<int> Unite(ReadOnlyMemory<int> first, ReadOnlyMemory<int> second)
    {
        if (first.IsEmpty || second.IsEmpty)
        {
            return first.IsEmpty ? second : first;
        }

        var all = new SortedSet<int>(first.ToArray());
        all.UnionWith(second.ToArray());
        return all.ToArray();
    }
}
