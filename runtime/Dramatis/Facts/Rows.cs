namespace Dramatis;

/// <summary>Compressed rows: for each key the values that belong to it, ascending, in flat arrays.</summary>
internal sealed class Rows
{
    private readonly int[] _keys;
    private readonly int[] _offsets;
    private readonly int[] _values;

    private Rows(int[] keys, int[] offsets, int[] values) => (_keys, _offsets, _values) = (keys, offsets, values);

    /// <summary>The values of a key; none if there is no such key.</summary>
    public ReadOnlyMemory<int> this[int key]
    {
        get
        {
            var place = Array.BinarySearch(_keys, key);
            return place < 0 ? default : _values.AsMemory(_offsets[place].._offsets[place + 1]);
        }
    }

    /// <summary>A pair of a key and a value in one number, so that pairs sort by both.</summary>
    public static long Pair(int key, int value) => ((long)key << 32) | (uint)value;

    /// <summary>Makes rows of pairs, each once. Sorts the list.</summary>
    public static Rows Of(List<long> pairs)
    {
        pairs.Sort();
        var (keys, offsets, values) = (new List<int>(), new List<int>(), new List<int>(pairs.Count));
        for (var i = 0; i < pairs.Count; i++)
        {
            var key = (int)(pairs[i] >> 32);
            if (keys.Count == 0 || keys[^1] != key)
            {
                keys.Add(key);
                offsets.Add(values.Count);
            }
            else if (pairs[i] == pairs[i - 1])
            {
                continue;
            }

            values.Add((int)pairs[i]);
        }

        offsets.Add(values.Count);
        return new([.. keys], [.. offsets], [.. values]);
    }
}
