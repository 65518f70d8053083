using System.Runtime.InteropServices;

namespace Dramatis;

/// <summary>Extends dictionaries of lists.</summary>
internal static class ListsByKey
{
    /// <summary>Adds a value to the list of a key. The list is created if the key has none.</summary>
    public static void Add<TKey, TValue>(this Dictionary<TKey, List<TValue>> lists, TKey key, TValue value)
        where TKey : notnull
    {
        ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(lists, key, out _);
        (list ??= []).Add(value);
    }
}
