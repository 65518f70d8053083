using System.Buffers;

namespace Dramatis;

/// <summary>Claims in a row that are written together, ahead of their turn.</summary>
internal sealed class ClaimBatch
{
    private int[] _places = [];

    /// <summary>Where the claims stand in the fact base.</summary>
    public ReadOnlySpan<int> Places => _places;

    /// <summary>What was written, one after the other.</summary>
    public ArrayBufferWriter<byte> Bytes { get; } = new();

    /// <summary>For each claim what of the bytes it is.</summary>
    public List<WrittenClaim> Claims { get; } = [];

    /// <summary>Begins with other claims.</summary>
    public void Begin(int[] places)
    {
        _places = places;
        Bytes.ResetWrittenCount();
        Claims.Clear();
    }
}
