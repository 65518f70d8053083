namespace Dramatis.Benchmarks.Queries;

/// <summary>The limit: plain compressed rows of integers, from one player of a pair to the others.</summary>
internal sealed class CompressedRows
{
    public CompressedRows(int[] from, int[] to, int count)
    {
        Offsets = new int[count + 1];
        Values = new int[to.Length];
        foreach (var key in from)
        {
            Offsets[key + 1]++;
        }

        for (var i = 1; i <= count; i++)
        {
            Offsets[i] += Offsets[i - 1];
        }

        var next = Offsets.AsSpan(0, count).ToArray();
        for (var i = 0; i < from.Length; i++)
        {
            Values[next[from[i]]++] = to[i];
        }
    }

    public int[] Offsets { get; }

    public int[] Values { get; }

    public ReadOnlySpan<int> this[int key] => Values.AsSpan(Offsets[key]..Offsets[key + 1]);
}
