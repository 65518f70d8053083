using System.Runtime.InteropServices;

namespace Dramatis;

/// <summary>Dictionaries of lists.</summary>
internal static class ListsByKey
{
    /// <summary>Adds a value to the list of a key, which is made if there is none.</summary>
    public static void Add<TKey, TValue>(this Dictionary<TKey, List<TValue>> lists, TKey key, TValue value)
        where TKey : notnull
    {
        ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(lists, key, out _);
        (list ??= []).Add(value);
    }
}
