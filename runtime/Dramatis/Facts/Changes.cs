namespace Dramatis;

/// <summary>What changed among the actors, sources or claims of two fact bases.</summary>
/// <param name="Added">Those that only the latter has.</param>
/// <param name="Removed">Those that only the former has.</param>
/// <param name="Changed">Those that both have, with other content.</param>
public sealed record Changes<T>(Many<T> Added, Many<T> Removed, Many<Change<T>> Changed)
{
    /// <summary>Whether nothing changed.</summary>
    public bool IsEmpty => Added.Count + Removed.Count + Changed.Count == 0;

    internal static Changes<T> Between<TId>(T[] before, T[] after, Func<T, TId> id, Func<T, T, bool> areEqual)
        where TId : notnull
    {
        var former = before.ToDictionary(id);
        var latter = after.ToDictionary(id);
        var changed = before
            .Where(item => latter.TryGetValue(id(item), out var other) && !areEqual(item, other))
            .Select(item => new Change<T>(item, latter[id(item)]));
        return new(
            [.. after.Where(item => !former.ContainsKey(id(item)))],
            [.. before.Where(item => !latter.ContainsKey(id(item)))],
            [.. changed]);
    }
}
