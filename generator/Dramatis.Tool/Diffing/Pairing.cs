namespace Dramatis.Tool.Diffing;

/// <summary>Pairs the declarations of an old state with those of a new one.</summary>
internal static class Pairing
{
    /// <summary>
    /// Pairs declarations by name. If a name is new, the declaration is paired by a former name that no declaration has
    /// today; readers of facts do the same.
    /// </summary>
    /// <returns>The pairs of the new declarations in their order, then those of the removed declarations.</returns>
    public static List<Pair<T>> Of<T>(
        IReadOnlyCollection<T> before, IReadOnlyCollection<T> after, Func<T, string> name, Func<T, IEnumerable<string>> former)
        where T : class
    {
        var old = before.ToDictionary(name, StringComparer.Ordinal);
        var names = after.Select(name).ToHashSet(StringComparer.Ordinal);
        var pairs = new List<Pair<T>>();
        foreach (var item in after)
        {
            var found = old.Remove(name(item), out var same) ? same
                : former(item).FirstOrDefault(was => !names.Contains(was) && old.ContainsKey(was)) is { } was
                    && old.Remove(was, out var renamed) ? renamed
                : null;
            pairs.Add(new(found, item));
        }

        pairs.AddRange(before.Where(item => old.ContainsKey(name(item))).Select(static item => new Pair<T>(item, null)));
        return pairs;
    }
}

/// <summary>
/// The old and the new state of one declaration. The old state of an addition is null, and the new state of a removal.
/// </summary>
internal sealed record Pair<T>(T? Old, T? New)
    where T : class
{
    public bool IsInBoth => Old is not null && New is not null;
}
