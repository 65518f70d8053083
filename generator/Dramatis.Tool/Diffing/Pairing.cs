namespace Dramatis.Tool.Diffing;

/// <summary>Pairs old things with new ones.</summary>
internal static class Pairing
{
    /// <summary>
    /// Pairs things by name. A thing whose name is new is paired by a former name that no thing has today, as readers
    /// of facts do.
    /// </summary>
    /// <returns>Pairs for the new things in their order, then pairs for the removed ones.</returns>
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

/// <summary>The old and the new state of one thing; the old is null for an addition, the new for a removal.</summary>
internal sealed record Pair<T>(T? Old, T? New)
    where T : class
{
    public bool IsInBoth => Old is not null && New is not null;
}
