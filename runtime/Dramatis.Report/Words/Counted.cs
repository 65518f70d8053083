namespace Dramatis.Report;

/// <summary>A name with the number of its claims and a link, if there is something to lead to.</summary>
internal sealed record Counted(string Name, string Count, string? Link)
{
    /// <summary>The most frequent keys. Equally frequent keys keep the order of their first occurrence.</summary>
    public static IReadOnlyList<Counted> Most<TKey>(
        IEnumerable<TKey> keys, int most, Func<TKey, string> name, Func<TKey, string?> link)
        where TKey : notnull
    {
        var counts = new OrderedDictionary<TKey, int>();
        foreach (var key in keys)
        {
            counts[key] = counts.GetValueOrDefault(key) + 1;
        }

        return [.. counts.Index()
            .OrderByDescending(static count => count.Item.Value)
            .ThenBy(static count => count.Index)
            .Take(most)
            .Select(count => new Counted(name(count.Item.Key), Phrases.Number(count.Item.Value), link(count.Item.Key)))];
    }
}
