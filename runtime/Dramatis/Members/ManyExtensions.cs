namespace Dramatis;

/// <summary>Operations of the runtime on several values.</summary>
internal static class ManyExtensions
{
    private const int Few = 32;

    public static Many<T> And<T>(this Many<T> items, T item) => [.. items, item];

    /// <summary>The values, each once.</summary>
    public static Many<T> Distinct<T>(this Many<T> items) => items.Count < 2 ? items : default(Many<T>).Union(items);

    /// <summary>The values of both, each once, the values of the first before those of the second.</summary>
    public static Many<T> Union<T>(this Many<T> first, Many<T> second)
    {
        if (second.Count == 0)
        {
            return first;
        }

        var all = new List<T>(first);

        // A linear search is faster for few values, but takes quadratic time for the many values that a file can
        // contain.
        var seen = first.Count + second.Count > Few ? new HashSet<T>(first) : null;
        foreach (var item in second)
        {
            if (seen?.Add(item) ?? !all.Contains(item))
            {
                all.Add(item);
            }
        }

        return all.Count == first.Count ? first : new(all.ToArray());
    }

    /// <summary>Tells whether both hold the same values, in any order.</summary>
    public static bool IsSetOf<T>(this Many<T> first, Many<T> second) =>
        first == second || first.ToHashSet().SetEquals(second);

    public static Many<T> Sorted<T>(this Many<T> items) => items.Count < 2 ? items : [.. items.Order()];

    public static bool HasId<T>(this Many<T> actors, EntityId id)
        where T : IActor => actors.Exists(id, static (actor, id) => actor.Id == id);

    public static bool HasAnyId<T>(this Many<T> actors, EntityId[] ids)
        where T : IActor => actors.Exists(ids, static (actor, ids) => Array.IndexOf(ids, actor.Id) >= 0);

    /// <summary>Tells whether a value passes a test.</summary>
    public static bool Exists<T>(this Many<T> items, Func<T, bool> test) =>
        items.Exists(test, static (item, test) => test(item));

    /// <summary>
    /// Tells whether a value passes a test that takes an argument, so that the test need not capture it.
    /// </summary>
    public static bool Exists<T, TArgument>(this Many<T> items, TArgument argument, Func<T, TArgument, bool> test)
    {
        foreach (var item in items)
        {
            if (test(item, argument))
            {
                return true;
            }
        }

        return false;
    }
}
