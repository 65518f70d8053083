using System.Buffers;
using System.Globalization;
using System.Text.Unicode;

namespace Dramatis;

/// <summary>Writes lines from their drafts, with the numbers of the propositions filled in.</summary>
internal sealed class NumberedLines
{
    private readonly LineSink _sink;
    private readonly Drafter _drafter;
    private readonly IPropositionNumbers _numbers;
    private readonly Dictionary<Relation, int> _relations = new(ReferenceEqualityComparer.Instance);
    private readonly DraftBatch _compared = new();
    private readonly ArrayBufferWriter<byte> _filled = new();
    private readonly ArrayBufferWriter<byte> _filledToCompare = new();
    private (Relation? Relation, int Number) _last;

    /// <param name="sink">The lines of the file.</param>
    /// <param name="drafter">Makes the drafts of relations that are compared.</param>
    /// <param name="numbers">Makes the table of the propositions, with a test whether a relation is written as some bytes.</param>
    public NumberedLines(
        LineSink sink, Drafter drafter, Func<Func<Relation, ReadOnlySpan<byte>, bool>, IPropositionNumbers> numbers)
    {
        (_sink, _drafter) = (sink, drafter);
        _numbers = numbers(IsWrittenAs);
    }

    /// <summary>Forgets the relations that were kept, since those of another part are other objects.</summary>
    public void Forget() => _relations.Clear();

    /// <summary>True if <see cref="KeepLast"/> was called for a relation.</summary>
    /// <remarks>Most fact bases have no nested relations, and looking one up costs more than writing it.</remarks>
    public bool Has(Relation relation) => _relations.Count > 0 && _relations.ContainsKey(relation);

    /// <summary>Keeps the number of the last proposition, for all lines that refer to it.</summary>
    public void KeepLast() => _relations[_last.Relation!] = _last.Number;

    /// <summary>Writes an actor, a source or a claim.</summary>
    public void Write(DraftBatch batch, Draft draft)
    {
        Fill(batch, draft, _sink.Bytes);
        _sink.EndLine();
    }

    /// <summary>Writes a relation as a proposition, unless an equal one was written.</summary>
    /// <remarks>The next line can refer to it; later ones only after <see cref="KeepLast"/>.</remarks>
    public void Write(Relation relation, DraftBatch batch, Draft draft)
    {
        var bytes = Filled(batch, draft, _filled);
        var hash = draft.HasNoReferences ? draft.Hash : QuickHash.Seeded(bytes);
        var number = _numbers.Of(relation, bytes, hash, out var isNew);
        if (isNew)
        {
            Utf8.TryWrite(
                _sink.Bytes.GetSpan(40), CultureInfo.InvariantCulture, $"{{\"proposition\":{number},", out var length);
            _sink.Bytes.Advance(length);
            _sink.Bytes.Write(bytes[1..]);
            _sink.EndLine();
        }

        _last = (relation, number);
    }

    private bool IsWrittenAs(Relation relation, ReadOnlySpan<byte> bytes)
    {
        _compared.Clear();
        return Filled(_compared, _drafter.Draft(_compared, relation), _filledToCompare).SequenceEqual(bytes);
    }

    /// <summary>
    /// The bytes of a draft with the numbers filled in. They are valid until the next draft is filled in.
    /// </summary>
    private ReadOnlySpan<byte> Filled(DraftBatch batch, Draft draft, ArrayBufferWriter<byte> room)
    {
        if (draft.HasNoReferences)
        {
            return batch.Bytes.WrittenSpan[draft.Bytes];
        }

        room.ResetWrittenCount();
        Fill(batch, draft, room);
        return room.WrittenSpan;
    }

    /// <summary>Copies a draft and replaces each placeholder by the number of its relation.</summary>
    private void Fill(DraftBatch batch, Draft draft, ArrayBufferWriter<byte> into)
    {
        var bytes = batch.Bytes.WrittenSpan;
        var start = draft.Bytes.Start.Value;
        for (var i = draft.References.Start.Value; i < draft.References.End.Value; i++)
        {
            var (to, digit) = batch.References[i];
            if (digit >= 0)
            {
                into.Write(bytes[start..digit]);
                NumberOf((Relation)to).TryFormat(into.GetSpan(10), out var length, default, CultureInfo.InvariantCulture);
                into.Advance(length);
                start = digit + 1;
            }
        }

        into.Write(bytes[start..draft.Bytes.End.Value]);
    }

    // A claim follows its relation directly, and most relations are in no table.
    private int NumberOf(Relation relation) =>
        ReferenceEquals(relation, _last.Relation) ? _last.Number : _relations[relation];
}
