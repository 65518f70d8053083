namespace Dramatis;

/// <summary>Makes compressed rows (<see cref="Rows{T}"/>) from pairs of a key and a value, by counting.</summary>
internal static class Rows
{
    // Without a list of keys, each number from the least to the greatest key costs one offset. That is accepted up to
    // this many numbers for each pair; otherwise the keys are listed and searched.
    private const int Sparseness = 4;

    /// <summary>Makes rows from pairs. A pair that is given twice is kept once.</summary>
    /// <param name="keys">The key of each pair, not negative.</param>
    /// <param name="values">The value of each pair, ascending.</param>
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

        // Few keys lie far apart: each is replaced by its place in the sorted list of keys.
        var known = keys.ToArray().Distinct().Order().ToArray();
        var places = keys.ToArray();
        foreach (ref var place in places.AsSpan())
        {
            place = Array.BinarySearch(known, place);
        }

        return Dense(places, values, 0, known.Length).WithKeys(known);
    }

    // A counting sort. First ends[row + 1] counts the values of a row; their running sum gives the beginning of each
    // row.
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

        // Writing a value moves the beginning of its row forward. In the end it stands where the next row begins, so
        // the offsets are shifted by one.
        var sorted = new int[values.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            sorted[ends[keys[i] - first]++] = values[i];
        }

        Array.Copy(ends, 0, ends, 1, count);
        ends[0] = 0;
        var rows = new Rows<int>(null, first, ends, sorted);

        // A player can play a position twice in one claim, which gives the same pair twice.
        return MayHaveDoubles(values) ? rows.Select(static value => (value, value), values[^1] + 1) : rows;
    }

    // Values ascend, so equal values are neighbours.
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
