using System.Runtime.InteropServices;

namespace Dramatis;

/// <summary>Pairs of places of claims, with one bit for each of 64 neighbours.</summary>
internal sealed class PairSet
{
    private readonly Dictionary<(int One, int Others), ulong> _bits = [];

    /// <summary>Adds a pair; false if it was there.</summary>
    public bool Add((int One, int Other) pair)
    {
        ref var bits = ref CollectionsMarshal.GetValueRefOrAddDefault(_bits, (pair.One, pair.Other / 64), out _);
        var before = bits;
        bits |= 1ul << (pair.Other % 64);
        return bits != before;
    }
}
