using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Dramatis;

/// <summary>The numbers of the propositions of many parts, whose relations are not kept: 16 bytes of a SHA-256 hash stand for each.</summary>
/// <param name="expected">The expected number of propositions, for which memory is reserved.</param>
internal sealed class PropositionHashes(int expected) : IPropositionNumbers
{
    private readonly Dictionary<UInt128, int> _numbers = new(expected);

    /// <inheritdoc/>
    public int Of(Relation relation, ReadOnlySpan<byte> bytes, int hash, out bool isNew)
    {
        Span<byte> sum = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, sum);
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(
            _numbers, BinaryPrimitives.ReadUInt128BigEndian(sum), out var isKnown);
        isNew = !isKnown;
        return isKnown ? number : number = _numbers.Count;
    }
}
