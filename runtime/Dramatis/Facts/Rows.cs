namespace Dramatis;

/// <summary>Makes compressed rows.</summary>
internal static class Rows
{
    // An offset costs as much as a value. For each key with values this many keys without are acceptable.
    private const int Sparseness = 4;

    /// <summary>Makes rows of pairs of a key and a value. Each pair occurs once.</summary>
    /// <param name="keys">The keys, none negative.</param>
    /// <param name="values">The value of each key, ascending.</param>
    public static Rows<int> Of(ReadOnlySpan<int> keys, ReadOnlySpan<int> values)
    {
        if (keys.IsEmpty)
        {
            return new(null, 0, [0], []);
        }

        var (first, last) = (keys[0], keys[0]);
        foreach (var key in keys)
        {
            first = Math.Min(first, key);
            last = Math.Max(last, key);
        }

        if (last - first <= Sparseness * keys.Length)
        {
            return Dense(keys, values, first, last - first + 1);
        }

        // Few keys lie far apart: they are replaced by their places among the known keys.
        var known = keys.ToArray().Distinct().Order().ToArray();
        var places = keys.ToArray();
        foreach (ref var place in places.AsSpan())
        {
            place = Array.BinarySearch(known, place);
        }

        return Dense(places, values, 0, known.Length).WithKeys(known);
    }

    private static Rows<int> Dense(ReadOnlySpan<int> keys, ReadOnlySpan<int> values, int first, int count)
    {
        var ends = new int[count + 1];
        foreach (var key in keys)
        {
            ends[key - first + 1]++;
        }

        for (var i = 1; i <= count; i++)
        {
            ends[i] += ends[i - 1];
        }

        // Each offset moves from the beginning of its row to the end, where the next row begins.
        var sorted = new int[values.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            sorted[ends[keys[i] - first]++] = values[i];
        }

        Array.Copy(ends, 0, ends, 1, count);
        ends[0] = 0;
        var rows = new Rows<int>(null, first, ends, sorted);

        // A player can play a position twice in one claim.
        return MayHaveDoubles(values) ? rows.Select(static value => (value, value), values[^1] + 1) : rows;
    }

    // Values ascend, so that equal ones are neighbours.
    private static bool MayHaveDoubles(ReadOnlySpan<int> values)
    {
        for (var i = 1; i < values.Length; i++)
        {
            if (values[i] == values[i - 1])
            {
                return true;
            }
        }

        return false;
    }
}
