using System.Runtime.InteropServices;

namespace Dramatis;

/// <summary>
/// The numbers of the propositions written so far, from 1; relations that are written alike have one number.
/// </summary>
/// <remarks>
/// A quick hash finds the candidates, and their bytes are made again to compare. So no lines have to be kept, and no
/// two propositions are ever taken for one.
/// </remarks>
/// <param name="expected">The number of propositions to make room for.</param>
/// <param name="isWrittenAs">True if the bytes of a relation are these.</param>
internal sealed class PropositionNumbers(int expected, Func<Relation, ReadOnlySpan<byte>, bool> isWrittenAs)
{
    private readonly Dictionary<int, int> _lastByHash = new(expected);
    private readonly List<(Relation Relation, int Before)> _propositions = new(expected);

    /// <summary>The number of a relation.</summary>
    /// <param name="relation">The relation.</param>
    /// <param name="bytes">The bytes that are written of it.</param>
    /// <param name="hash">The quick hash of the bytes.</param>
    /// <param name="isNew">True if no relation was written like this one.</param>
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
