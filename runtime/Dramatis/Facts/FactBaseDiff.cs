namespace Dramatis;

/// <summary>The changes between two fact bases.</summary>
/// <param name="Actors">The changes among the actors, by id.</param>
/// <param name="Sources">The changes among the sources, by id.</param>
/// <param name="Claims">The changes among the claims, by id. A claim is changed if a part outside its id is.</param>
public sealed record FactBaseDiff(Changes<Actor> Actors, Changes<Source> Sources, Changes<Claim> Claims)
{
    /// <summary>True if nothing changed.</summary>
    public bool IsEmpty => Actors.IsEmpty && Sources.IsEmpty && Claims.IsEmpty;
}

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

/// <summary>A change of the content under one id.</summary>
/// <param name="Before">The former content.</param>
/// <param name="After">The later content.</param>
public sealed record Change<T>(T Before, T After);
