namespace Dramatis;

/// <summary>The changes among the actors, sources or claims of two fact bases.</summary>
/// <param name="Added">The items that only the later one has.</param>
/// <param name="Removed">The items that only the former one has.</param>
/// <param name="Changed">The items that both have with different content.</param>
public sealed record Changes<T>(Many<T> Added, Many<T> Removed, Many<Change<T>> Changed)
{
    /// <summary>True if nothing changed.</summary>
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
