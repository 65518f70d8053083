using System.Runtime.InteropServices;

namespace Dramatis;

/// <summary>Places of claims in a fact base, ascending: all of them, or some.</summary>
internal readonly struct Places
{
    private readonly int[]? _some;
    private readonly int _start;

    /// <summary>Some places, in an array.</summary>
    public Places(ReadOnlyMemory<int> places)
    {
        // Reading an array is several times as fast as reading memory.
        MemoryMarshal.TryGetArray(places, out var some);
        (_some, _start, Count) = (some.Array ?? [], some.Offset, some.Count);
    }

    private Places(int count) => Count = count;

    public int Count { get; }

    public int this[int index] => _some is null ? index : _some[_start + index];

    public static Places All(int count) => new(count);
}
