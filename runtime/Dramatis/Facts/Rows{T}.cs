namespace Dramatis;

/// <summary>
/// Compressed rows: the values of each key, in flat arrays instead of a dictionary of lists. Immutable.
/// </summary>
/// <remarks>
/// Example: key 5 has the values 10 and 12, key 7 has 11. The values are [10, 12, 11], the first key is 5, and the
/// offsets are [0, 2, 2, 3]: the row of key 5 begins at 0, the empty row of key 6 at 2, the row of key 7 at 2 and ends
/// at 3. If keys lie far apart, they are listed in an array and found by binary search.
/// </remarks>
/// <typeparam name="T">The type of the values.</typeparam>
internal sealed class Rows<T>
{
    private readonly int[]? _keys;
    private readonly int _first;
    private readonly int[] _offsets;
    private readonly T[] _values;

    internal Rows(int[]? keys, int first, int[] offsets, T[] values) =>
        (_keys, _first, _offsets, _values) = (keys, first, offsets, values);

    /// <summary>The values of a key; empty if there is no such key.</summary>
    public ReadOnlyMemory<T> this[int key] => Find(key) is var place && Has(place)
        ? new(_values, _offsets[place], _offsets[place + 1] - _offsets[place])
        : default;

    /// <summary>The values of a key as a span, which is faster than memory.</summary>
    public ReadOnlySpan<T> Span(int key) => Find(key) is var place && Has(place)
        ? new(_values, _offsets[place], _offsets[place + 1] - _offsets[place])
        : default;

    /// <summary>The same rows under other keys.</summary>
    /// <param name="keys">The key of each row, ascending.</param>
    public Rows<T> WithKeys(int[] keys) => new(keys, 0, _offsets, _values);

    /// <summary>Rows with other values under the same keys. Each value occurs once in a row.</summary>
    /// <param name="select">Gives the other value, and a number that identifies it.</param>
    /// <param name="numbers">The upper bound of the identifying numbers: each is less.</param>
    public Rows<TOther> Select<TOther>(Func<T, (TOther Item, int Number)> select, int numbers)
    {
        var (seen, items, offsets) = (new int[numbers], new TOther[_values.Length], new int[_offsets.Length]);
        var kept = 0;
        for (var row = 0; row + 1 < _offsets.Length; row++)
        {
            offsets[row] = kept;
            foreach (var value in _values.AsSpan(_offsets[row].._offsets[row + 1]))
            {
                var (item, number) = select(value);
                if (seen[number] != row + 1)
                {
                    (seen[number], items[kept++]) = (row + 1, item);
                }
            }
        }

        offsets[^1] = kept;
        return new(_keys, _first, offsets, kept == items.Length ? items : items[..kept]);
    }

    private int Find(int key) => _keys is null ? key - _first : Array.BinarySearch(_keys, key);

    private bool Has(int place) => (uint)place < (uint)(_offsets.Length - 1);
}
