using System.Runtime.InteropServices;

namespace Dramatis;

/// <summary>
/// The numbers of the propositions written so far, from 1. Relations with equal bytes have the same number.
/// </summary>
internal interface IPropositionNumbers
{
    /// <summary>The number of a relation.</summary>
    /// <param name="relation">The relation.</param>
    /// <param name="bytes">Its bytes in the file.</param>
    /// <param name="hash">The quick hash of the bytes.</param>
    /// <param name="isNew">True if no relation with these bytes was written before.</param>
    int Of(Relation relation, ReadOnlySpan<byte> bytes, int hash, out bool isNew);
}

/// <summary>The numbers of the propositions of a fact base, which keeps the relations.</summary>
/// <remarks>
/// A quick hash finds candidates, whose bytes are made again for the comparison. So no lines are kept, and different
/// propositions never share a number.
/// </remarks>
/// <param name="expected">The expected number of propositions, for which memory is reserved.</param>
/// <param name="isWrittenAs">Tells whether a relation is written as the given bytes.</param>
internal sealed class PropositionNumbers(int expected, Func<Relation, ReadOnlySpan<byte>, bool> isWrittenAs) : IPropositionNumbers
{
    private readonly Dictionary<int, int> _lastByHash = new(expected);
    private readonly List<(Relation Relation, int Before)> _propositions = new(expected);

    /// <inheritdoc/>
    public int Of(Relation relation, ReadOnlySpan<byte> bytes, int hash, out bool isNew)
    {
        ref var last = ref CollectionsMarshal.GetValueRefOrAddDefault(_lastByHash, hash, out _);
        for (var number = last; number != 0; number = _propositions[number - 1].Before)
        {
            if (isWrittenAs(_propositions[number - 1].Relation, bytes))
            {
                isNew = false;
                return number;
            }
        }

        _propositions.Add((relation, last));
        isNew = true;
        return last = _propositions.Count;
    }
}
