namespace Dramatis;

/// <summary>Reads a file line by line. It reports every error and loads nothing of a file with an error.</summary>
/// <remarks>
/// Batches of proposition and claim lines are parsed in parallel, one batch on each processor, and then added in the
/// order of the lines. The result of parsing in parallel is used only for lines without issues. Any other line is
/// parsed again in its turn. No other thread parses meanwhile, since that line can change the things to which later
/// lines refer. So the result does not depend on the number of threads.
/// </remarks>
internal sealed class FactFileReader
{
    // A claim with its proposition has about 300 bytes. Tables that start too small would copy their content while they
    // grow.
    private const int BytesPerClaim = 300;
    private const int MostExpected = 1 << 20;

    private readonly FactFileOptions _options;
    private readonly Waiting _waiting;
    private readonly FactLines _lines;
    private readonly OrderedWork<LineParser, LineBatch> _work;
    private readonly IProgress<FactProgress>? _progress;
    private LineBatch _batch;

    /// <param name="types">The types that the file can contain.</param>
    /// <param name="options">The options for reading.</param>
    /// <param name="batchSize">The number of lines in a batch; 0 to use no other thread.</param>
    /// <param name="waiting">How to wait for the stream and other threads.</param>
    /// <param name="progress">Receives the progress, if anybody asks for it.</param>
    public FactFileReader(
        SchemaTypes types, FactFileOptions options, int batchSize, Waiting waiting, IProgress<FactProgress>? progress)
    {
        (_options, _waiting, _lines, _progress) = (options, waiting, new(types, options), progress);
        _work = new(
            batchSize,
            waiting,
            _lines.MakeParser,
            static most => new(most),
            static (parser, batch) => parser.ReadAhead(batch),
            TakeAsync);
        _batch = _work.Next();
    }

    public IReadOnlyList<FactFileIssue> Issues => _lines.Issues.InOrder;

    /// <summary>Reads a stream to its end. The result is the fact base; null if there are issues.</summary>
    /// <exception cref="OperationCanceledException">The call was cancelled.</exception>
    public async Task<FactBase?> ReadAsync(Stream stream)
    {
        await ReadAllAsync(stream, afterLine: null).ConfigureAwait(false);
        return _lines.Issues.Count == 0 ? _lines.Build() : null;
    }

    // docs/decisions.md: Files in parts
    /// <summary>
    /// Reads a file to its end and hands it over in parts, so that it never stands in memory as a whole. Nothing is handed over
    /// after an issue was found, but the last part can be of a file that has issues.
    /// </summary>
    /// <param name="file">The file. It may not change meanwhile.</param>
    /// <param name="options">The options for reading.</param>
    /// <param name="claims">About the number of claims of a part.</param>
    /// <param name="take">Takes a part.</param>
    /// <inheritdoc cref="FactFileReader(SchemaTypes, FactFileOptions, int, Waiting, IProgress{FactProgress})"/>
    /// <returns>The issues.</returns>
    /// <exception cref="OperationCanceledException">The call was cancelled.</exception>
    public static async Task<IReadOnlyList<FactFileIssue>> ReadPartsAsync(
        SchemaTypes types,
        FactFileOptions options,
        int batchSize,
        Waiting waiting,
        IProgress<FactProgress>? progress,
        FileStream file,
        int claims,
        Func<FactFileBatch, Task> take)
    {
        var again = new LinesAgain(file.SafeFileHandle, file.Position);
        var reader = default(FactFileReader)!;
        var tables = new FileTables { Again = (asking, line) => reader._lines.ReadAgain(asking, line, again.Read(line)) };
        reader = new(types, options with { Tables = tables }, batchSize, waiting, progress);
        var taken = 0;
        await reader.ReadAllAsync(file, async (line, bytes) =>
        {
            again.Note(line, bytes);
            if (reader._lines.Claims - taken < claims)
            {
                return;
            }

            // Lines that wait can be the first ones with former names.
            await reader.FinishAsync().ConfigureAwait(false);
            if (reader._lines.CanTakeOut)
            {
                await TakeOutAsync().ConfigureAwait(false);
            }
        }).ConfigureAwait(false);
        await TakeOutAsync().ConfigureAwait(false);
        return reader.Issues;

        async Task TakeOutAsync()
        {
            taken = reader._lines.Claims;
            var batch = reader._lines.TakeOut();
            if (reader.Issues.Count == 0)
            {
                await take(batch).ConfigureAwait(false);
            }
        }
    }

    private async Task ReadAllAsync(Stream stream, Func<int, long, ValueTask>? afterLine)
    {
        var length = stream.CanSeek ? stream.Length - stream.Position : default(long?);
        _lines.Expect((int)Math.Clamp(length.GetValueOrDefault() / BytesPerClaim, 0, MostExpected));
        var meter = new FactMeter(_progress, new() { TotalBytes = length });

        try
        {
            await ReadLinesAsync(new(stream, _options.MaxLineLength, _waiting), meter, afterLine).ConfigureAwait(false);
        }
        finally
        {
            // No thread may still work when the method returns, even after an error.
            await _work.WaitAsync().ConfigureAwait(false);
        }
    }

    private async ValueTask ReadLinesAsync(LineReader reader, FactMeter meter, Func<int, long, ValueTask>? afterLine)
    {
        while (!_lines.Issues.IsFull && await reader.MoveNextAsync().ConfigureAwait(false))
        {
            var canWait = _lines.CanTakeAhead
                && !reader.Line.IsTooLong
                && LineParser.CanReadAhead(reader.Line.Bytes.Span);
            if (canWait && !_batch.TryAdd(reader.Line))
            {
                await StartAsync().ConfigureAwait(false);
                canWait = _batch.TryAdd(reader.Line);
            }

            if (!canWait)
            {
                await FinishAsync().ConfigureAwait(false);
                Read(reader.Line);
            }

            meter.Pass(reader.Line.Number, _lines.Claims, reader.Bytes);
            if (afterLine is not null)
            {
                await afterLine(reader.Line.Number, reader.Bytes).ConfigureAwait(false);
            }
        }

        await FinishAsync().ConfigureAwait(false);
        if (!_lines.Issues.IsFull)
        {
            _lines.CheckEnd(reader.Line.Number);
        }

        meter.End(reader.Line.Number, _lines.Claims, reader.Bytes);
    }

    private ValueTask StartAsync()
    {
        var batch = _batch;
        _batch = _work.Next();
        return _work.StartAsync(batch, batch.Lines.Length);
    }

    /// <summary>Adds all lines of the batches started so far.</summary>
    private async ValueTask FinishAsync()
    {
        if (!_batch.Lines.IsEmpty)
        {
            await StartAsync().ConfigureAwait(false);
        }

        await _work.FinishAsync().ConfigureAwait(false);
    }

    private async ValueTask TakeAsync(LineBatch batch)
    {
        for (var i = 0; i < batch.Lines.Length; i++)
        {
            if (batch.Reads[i].Value is not null && _lines.CanTakeAhead)
            {
                _lines.Take(batch.Lines[i], batch.Reads[i]);
            }
            else
            {
                await _work.WaitAsync().ConfigureAwait(false);
                Read(batch.Lines[i]);
            }
        }

        batch.Clear();
    }

    private void Read(FileLine line)
    {
        if (!_lines.Issues.IsFull)
        {
            _lines.Read(line);
        }
    }
}
