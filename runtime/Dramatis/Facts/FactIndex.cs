namespace Dramatis;

/// <summary>The indexes of a fact base: flat arrays of the places of claims.</summary>
/// <param name="Nodes">The numbers of all players.</param>
/// <param name="Types">The relation types, in the order in which they first occur.</param>
/// <param name="Subjects">For each claim the number of the relation that it is about.</param>
/// <param name="Conditions">For each claim the number of the relation that it depends on; -1 if on none.</param>
/// <param name="About">Relation to the claims that say it or deny it.</param>
/// <param name="Involving">Player to the claims that name it in any part.</param>
/// <param name="Withdrawn">For each claim whether another supersedes or retracts it.</param>
/// <param name="Denials">What is said not to be so.</param>
internal sealed record FactIndex(
    NodeTable Nodes,
    IReadOnlyList<RelationTypeIndex> Types,
    int[] Subjects,
    int[] Conditions,
    Rows About,
    Rows Involving,
    bool[] Withdrawn,
    DenialIndex Denials)
{
    /// <summary>The places of all claims of a type, or of those that derive from it, ascending.</summary>
    public ReadOnlyMemory<int> Of<T>()
        where T : class, IRelation
    {
        var found = Types.Where(static type => type.Sample is T).Select(static type => type.Claims).ToList();
        if (found.Count <= 1)
        {
            return found.Count == 0 ? default : found[0];
        }

        var all = found.SelectMany(static claims => claims).ToArray();
        Array.Sort(all);
        return all;
    }

    /// <summary>The places of the claims in which somebody plays one of these positions, ascending.</summary>
    public ReadOnlyMemory<int> Playing<T>(IPlayer player, ReadOnlySpan<string> roles)
        where T : class, IRelation
    {
        var node = Nodes.Find(player);
        var found = default(ReadOnlyMemory<int>);
        foreach (var type in Types)
        {
            if (type.Sample is not T)
            {
                continue;
            }

            foreach (var role in roles)
            {
                found = type.Roles.TryGetValue(role, out var rows) ? Unite(found, rows[node]) : found;
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
