using System.Buffers;

namespace Dramatis;

/// <summary>
/// The JSON of an object in a batch, with a digit in each place where the number of a proposition goes.
/// </summary>
/// <param name="Bytes">The bytes of the object.</param>
/// <param name="References">The references of the object.</param>
/// <param name="Hash">A quick hash of the bytes of a relation; valid if there are no references.</param>
internal readonly record struct Draft(Range Bytes, Range References, int Hash = 0)
{
    public bool HasNoReferences => References.Start.Equals(References.End);
}

/// <summary>A reference of a draft to a relation, claim or source.</summary>
/// <param name="To">The relation, claim or source.</param>
/// <param name="Number">The place of the digit for the number of a relation; -1 where the reference is an id.</param>
internal readonly record struct DraftReference(object To, int Number);

/// <summary>Drafts of relations and claims that are made together, ahead of their turn.</summary>
internal sealed class DraftBatch
{
    /// <summary>The places of the claims in the fact base.</summary>
    public int[] Places { get; set; } = [];

    /// <summary>For each claim, as far as drafts were made, the draft of its relation, then its own.</summary>
    public List<Draft> Drafts { get; } = [];

    public ArrayBufferWriter<byte> Bytes { get; } = new();

    public List<DraftReference> References { get; } = [];

    /// <summary>Forgets all drafts.</summary>
    public void Clear()
    {
        Drafts.Clear();
        Bytes.ResetWrittenCount();
        References.Clear();
    }
}
