namespace Dramatis.Tool.Diffing;

/// <summary>Finds what an entry was before.</summary>
internal static class Pairing
{
    /// <summary>
    /// Pairs by name and, as whatever reads facts does, by a former name where nothing has that any more.
    /// </summary>
    /// <returns>The new ones in their order, then those that are gone.</returns>
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
