using System.Buffers;

namespace Dramatis;

/// <summary>A draft: the JSON of an object, with one digit as a placeholder for each number of a proposition.</summary>
/// <param name="Bytes">The bytes of the object.</param>
/// <param name="References">The references of the object.</param>
/// <param name="Hash">A quick hash of the bytes of a relation. It is valid only for a draft without references.</param>
internal readonly record struct Draft(Range Bytes, Range References, int Hash = 0)
{
    public bool HasNoReferences => References.Start.Equals(References.End);
}

/// <summary>A reference of a draft to a relation, claim or source.</summary>
/// <param name="To">The relation, claim or source.</param>
/// <param name="Number">
/// The place of the placeholder for the number of a relation; -1 if the reference is an id.
/// </param>
internal readonly record struct DraftReference(object To, int Number);

/// <summary>
/// The drafts of successive claims and their relations, which another thread makes before they are written.
/// </summary>
internal sealed class DraftBatch
{
    /// <summary>The fact base of the claims.</summary>
    public FactBase Facts { get; set; } = FactBase.Empty;

    /// <summary>The places of the claims in the fact base.</summary>
    public int[] Places { get; set; } = [];

    /// <summary>
    /// The drafts: for each claim the draft of its relation, then its own. It ends at a claim that cannot be written.
    /// </summary>
    public List<Draft> Drafts { get; } = [];

    public ArrayBufferWriter<byte> Bytes { get; } = new();

    public List<DraftReference> References { get; } = [];

    /// <summary>Removes all drafts.</summary>
    public void Clear()
    {
        Drafts.Clear();
        Bytes.ResetWrittenCount();
        References.Clear();
    }
}
