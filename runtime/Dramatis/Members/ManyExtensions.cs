namespace Dramatis;

/// <summary>What the runtime itself does with several values.</summary>
internal static class ManyExtensions
{
    public static Many<T> And<T>(this Many<T> items, T item) => [.. items, item];

    /// <summary>The values, each once.</summary>
    public static Many<T> Distinct<T>(this Many<T> items) => default(Many<T>).Union(items);

    /// <summary>The values of both, each once, those of the first before the others.</summary>
    public static Many<T> Union<T>(this Many<T> first, Many<T> second)
    {
        var all = new List<T>(first);
        var known = new HashSet<T>(first);
        foreach (var item in second)
        {
            if (known.Add(item))
            {
                all.Add(item);
            }
        }

        return all.Count == first.Count ? first : new(all.ToArray());
    }

    /// <summary>Whether both hold the same values, in whatever order.</summary>
    public static bool IsSetOf<T>(this Many<T> first, Many<T> second) =>
        first == second || first.ToHashSet().SetEquals(second);

    public static Many<T> Sorted<T>(this Many<T> items)
    {
        var sorted = items.AsSpan().ToArray();
        Array.Sort(sorted);
        return new(sorted);
    }

    public static bool HasId(this Many<Actor> actors, EntityId id)
    {
        foreach (var actor in actors)
        {
            if (actor.Id == id)
            {
                return true;
            }
        }

        return false;
    }
}
