namespace Dramatis;

/// <summary>Compressed rows: for each key the values that belong to it, ascending, in flat arrays.</summary>
/// <remarks>
/// Keys that lie close together need no search: there is an offset for each number between the least and the greatest.
/// </remarks>
internal sealed class Rows
{
    // An offset costs as much as a value: this many keys without values for one with are borne.
    private const int Sparseness = 4;

    private readonly int[]? _keys;
    private readonly int _first;
    private readonly int[] _offsets;
    private readonly int[] _values;

    private Rows(int[]? keys, int first, int[] offsets, int[] values) =>
        (_keys, _first, _offsets, _values) = (keys, first, offsets, values);

    /// <summary>The values of a key; none if there is no such key.</summary>
    public ReadOnlyMemory<int> this[int key]
    {
        get
        {
            var place = _keys is null ? key - _first : Array.BinarySearch(_keys, key);
            return (uint)place >= (uint)(_offsets.Length - 1)
                ? default
                : new(_values, _offsets[place], _offsets[place + 1] - _offsets[place]);
        }
    }

    /// <summary>Makes rows of pairs, each once.</summary>
    /// <param name="keys">The keys, none negative.</param>
    /// <param name="values">The value of each key; ascending, so that those of one key are.</param>
    public static Rows Of(ReadOnlySpan<int> keys, ReadOnlySpan<int> values)
    {
        if (keys.IsEmpty)
        {
            return new(null, 0, [0], []);
        }

        var (first, last) = (keys[0], keys[0]);
        foreach (var key in keys)
        {
            (first, last) = (Math.Min(first, key), Math.Max(last, key));
        }

        if (last - first <= Sparseness * keys.Length)
        {
            return Dense(keys, values, first, last - first + 1);
        }

        // What is left has few keys, far apart: they are counted as if they stood in a row.
        var known = keys.ToArray().Distinct().Order().ToArray();
        var places = keys.ToArray();
        foreach (ref var place in places.AsSpan())
        {
            place = Array.BinarySearch(known, place);
        }

        var rows = Dense(places, values, 0, known.Length);
        return new(known, 0, rows._offsets, rows._values);
    }

    private static Rows Dense(ReadOnlySpan<int> keys, ReadOnlySpan<int> values, int first, int count)
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

        // Each offset runs from where its row begins to where it ends, which is where the next begins.
        var sorted = new int[values.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            sorted[ends[keys[i] - first]++] = values[i];
        }

        Array.Copy(ends, 0, ends, 1, count);
        ends[0] = 0;
        return WithoutDoubles(new(null, first, ends, sorted));
    }

    // A player can play a position twice in one claim.
    private static Rows WithoutDoubles(Rows rows)
    {
        var (offsets, values, kept) = (rows._offsets, rows._values, 0);
        for (var row = 0; row + 1 < offsets.Length; row++)
        {
            var (start, end) = (offsets[row], offsets[row + 1]);
            offsets[row] = kept;
            for (var i = start; i < end; i++)
            {
                if (i == start || values[i] != values[i - 1])
                {
                    values[kept++] = values[i];
                }
            }
        }

        offsets[^1] = kept;
        return kept == values.Length ? rows : new(null, rows._first, offsets, values[..kept]);
    }
}
