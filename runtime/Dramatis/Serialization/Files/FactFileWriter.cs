using System.Collections;

namespace Dramatis;

// docs/decisions.md: Warnings are not stored
/// <summary>Writes a file line by line, from one part of its content after the other. The lines to which a line refers come before it.</summary>
/// <remarks>
/// Each line is drafted first. Drafts of claims and their relations are made in batches, in parallel. Drafts of other
/// referenced objects are made when they are written. The bytes do not depend on the number of threads.
/// </remarks>
internal sealed class FactFileWriter
{
    private readonly SchemaTypes _types;
    private readonly FactFileContent _content;
    private readonly LineSink _sink;
    private readonly OrderedWork<Drafter, DraftBatch> _work;
    private readonly Drafter _drafter;
    private readonly DraftBatch _own = new();
    private readonly NumberedLines _lines;
    private readonly Dictionary<EntityId, Source> _unwritten;
    private readonly BitArray _claims;
    private readonly FileVersion? _version;
    private readonly FactMeter _meter;
    private FactFilePart _part = new(FactBase.Empty, []);
    private Source? _lastSource;
    private int _level;
    private int _written;

    /// <param name="types">The types that can be written.</param>
    /// <param name="content">The content. If its version is not known, the stream must be able to seek.</param>
    /// <param name="stream">The stream to write to.</param>
    /// <param name="batchSize">The number of claims in a batch; 0 to use no other thread.</param>
    /// <param name="waiting">How to wait for the stream and other threads.</param>
    /// <param name="progress">Receives the progress, if anybody asks for it.</param>
    public FactFileWriter(
        SchemaTypes types, FactFileContent content, Stream stream, int batchSize, Waiting waiting, IProgress<FactProgress>? progress)
    {
        (_types, _content, _sink, _drafter) = (types, content, new(stream, waiting), new(types));
        _unwritten = content.Sources.ToDictionary(static source => source.Id);
        _claims = new(content.LastNumber + 1);
        _version = content.Version is null ? new() : null;
        _lines = new(_sink, _drafter, content.Numbers);
        _meter = new(progress, new() { TotalClaims = content.Claims });
        _work = new(
            batchSize,
            waiting,
            () => new(types),
            static _ => new(),
            static (drafter, batch) => drafter.DraftClaims(batch),
            WriteAsync);
    }

    /// <exception cref="ArgumentException">A type is of no schema, or a text is not well-formed Unicode.</exception>
    /// <exception cref="OperationCanceledException">The call was cancelled.</exception>
    public async Task WriteAsync()
    {
        _sink.Begin(
            FileHeader.Of(_types, _content.Version ?? 1), _version is null ? null : FileHeader.Of(_types, FileVersion.Highest));
        await foreach (var actor in _content.ActorsAsync().ConfigureAwait(false))
        {
            _version?.Add(actor);
            _lines.Write(_own, _drafter.Draft(_own, actor));
            Clear();
            await PassAsync().ConfigureAwait(false);
        }

        try
        {
            await WritePartsAsync().ConfigureAwait(false);
        }
        finally
        {
            // No thread may still work when the method returns, even after an error.
            await _work.WaitAsync().ConfigureAwait(false);
        }

        await _sink.SealAsync(ofOther: _version is { Lowest: FileVersion.Highest }).ConfigureAwait(false);
        _meter.End(_sink.Lines, _written, _sink.Length);
    }

    private async ValueTask WritePartsAsync()
    {
        await foreach (var part in _content.PartsAsync().ConfigureAwait(false))
        {
            _part = part;
            _lines.Forget();
            foreach (var source in _unwritten.Values.OrderBy(static source => source.Id).ToList())
            {
                Ensure(source);
                await PassAsync().ConfigureAwait(false);
            }

            foreach (var places in part.Places.Chunk(_work.BatchSize))
            {
                var batch = _work.Next();
                (batch.Facts, batch.Places) = (part.Facts, places);
                await _work.StartAsync(batch, places.Length).ConfigureAwait(false);
            }

            await _work.FinishAsync().ConfigureAwait(false);
        }
    }

    private ValueTask WriteAsync(DraftBatch batch)
    {
        for (var i = 0; i < batch.Places.Length; i++)
        {
            var place = batch.Places[i];
            if (i * 2 >= batch.Drafts.Count)
            {
                // The claim could not be drafted. It is drafted again here, after everything before it was written, and
                // throws.
                Ensure(place);
            }
            else if (!_claims[_part.NumberOf(place)])
            {
                Write(place, batch, batch.Drafts[i * 2], batch.Drafts[(i * 2) + 1]);
            }
        }

        batch.Clear();
        return PassAsync();
    }

    private ValueTask PassAsync()
    {
        _meter.Pass(_sink.Lines, _written, _sink.Length);
        return _sink.FlushIfFullAsync();
    }

    private void Ensure(Source source)
    {
        // Claims are sorted by source, so each source is looked up once. It is written as the fact base has it: the
        // referenced one may lack the hash of a text that was read later.
        if (!ReferenceEquals(source, _lastSource) && _unwritten.Remove(source.Id, out var whole))
        {
            _version?.Add(whole);
            _level++;
            Ensure(whole.Published?.Anchor);
            _level--;
            _lines.Write(_own, _drafter.Draft(_own, whole));
            Clear();
        }

        _lastSource = source;
    }

    private void Ensure(int place)
    {
        if (!_claims[_part.NumberOf(place)])
        {
            var claim = _part.Facts.At(place);
            var what = _drafter.Draft(_own, claim.What);
            Write(place, _own, what, _drafter.Draft(_own, claim));
        }
    }

    /// <summary>
    /// Writes a claim after the objects to which it refers: its source, the anchor of its time, its relation and its
    /// condition.
    /// </summary>
    private void Write(int place, DraftBatch batch, Draft what, Draft line)
    {
        var claim = _part.Facts.At(place);
        _version?.Add(claim);
        _level++;
        Ensure(claim.Source);
        Ensure(claim.SaidOn?.Anchor);
        if (claim.Condition?.What?.What is not { } condition)
        {
            Append(claim.What, batch, what);
        }
        else
        {
            Ensure(claim.What);
            Ensure(condition);
        }

        _claims[_part.NumberOf(place)] = true;
        _written++;
        _level--;
        _lines.Write(batch, line);
        Clear();
    }

    private void Ensure(Relation relation)
    {
        if (!_lines.Has(relation))
        {
            Append(relation, _own, _drafter.Draft(_own, relation));
            _lines.KeepLast();
        }
    }

    /// <summary>
    /// Writes a relation after the objects to which it refers, unless an equal one was written. Its line is then the
    /// last one.
    /// </summary>
    private void Append(Relation relation, DraftBatch batch, Draft draft)
    {
        _level++;
        for (var i = draft.References.Start.Value; i < draft.References.End.Value; i++)
        {
            Ensure(batch.References[i].To);
        }

        _level--;
        _lines.Write(relation, batch, draft);
    }

    /// <summary>Writes something to which a line refers, if it is not written yet.</summary>
    private void Ensure(object? reference)
    {
        switch (reference)
        {
            case Relation relation:
                Ensure(relation);
                break;
            case Claim claim:
                // The claim as the fact base has it: the referenced one may lack details that were united later.
                Ensure(_part.Facts.PlaceOf(claim));
                break;
            case Source source:
                Ensure(source);
                break;
        }
    }

    // Drafts that are made here are kept until the outermost line is written, since the objects inside it use the same
    // memory.
    private void Clear()
    {
        if (_level == 0)
        {
            _own.Clear();
        }
    }
}
