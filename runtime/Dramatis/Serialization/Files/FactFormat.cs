using System.Diagnostics.CodeAnalysis;

namespace Dramatis;

/// <summary>
/// Fact bases as files: JSON Lines in UTF-8, one actor, source, proposition or claim a line, sealed by a checksum.
/// </summary>
/// <remarks>
/// Files are canonical: equal fact bases give equal bytes. Claims go by source, place and id, so that the order in
/// which they were made is not kept. The format is described in <c>docs/file-format.md</c>. An asynchronous call does
/// just what the synchronous one does; it only gives its thread back while it waits for the stream. Safe for several
/// threads.
/// </remarks>
/// <example><code>
/// var format = new FactFormat(CoreModel.Schema, DiplomacyModel.Schema);
/// format.Save(facts, "facts.jsonl");
/// var same = await format.LoadAsync("facts.jsonl", cancellationToken: cancellation);
/// </code></example>
public sealed class FactFormat
{
    private const int LargestBatch = 1 << 16;

    private readonly SchemaTypes _types;
    private readonly int _batchSize = Environment.ProcessorCount > 1 ? 1024 : 0;

    // docs/decisions.md: Named schemas
    /// <summary>The format for facts of these schemas.</summary>
    /// <param name="schemas">The schemas of all types that occur, imported ones too.</param>
    /// <exception cref="ArgumentException">Two of them are of one namespace.</exception>
    public FactFormat(params ReadOnlySpan<SchemaDescriptor> schemas) => _types = new(schemas);

    /// <summary>
    /// The number of lines of claims that are read or written together on other threads, from 0 to 65,536. With 0 no
    /// other thread is used; that is the default if there is one processor. The result is the same for every number.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not in this range.</exception>
    public int BatchSize
    {
        get => _batchSize;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, LargestBatch);
            _batchSize = value;
        }
    }

    /// <summary>
    /// Writes a file. At any time the path leads to the whole old file or the whole new one, even if the process ends.
    /// </summary>
    /// <exception cref="ArgumentException">
    /// A type is of none of the schemas, or a text is not well-formed Unicode; nothing was written.
    /// </exception>
    /// <exception cref="IOException">The file cannot be written; the old one is still there.</exception>
    public void Save(FactBase facts, string path) => SaveAsync(facts, path, Waiting.Blocking).GetAwaiter().GetResult();

    /// <inheritdoc cref="Save"/>
    /// <exception cref="OperationCanceledException">The call was cancelled; the old file is still there.</exception>
    public Task SaveAsync(FactBase facts, string path, CancellationToken cancellationToken = default) =>
        SaveAsync(facts, path, Waiting.Async(cancellationToken));

    /// <summary>Writes to a stream, which stays open.</summary>
    /// <exception cref="ArgumentException">
    /// A type is of none of the schemas, or a text is not well-formed Unicode; what was written before it has no seal.
    /// </exception>
    public void Write(FactBase facts, Stream stream) =>
        WriteAsync(facts, stream, Waiting.Blocking).GetAwaiter().GetResult();

    /// <inheritdoc cref="Write"/>
    /// <exception cref="OperationCanceledException">The call was cancelled; what was written has no seal.</exception>
    public Task WriteAsync(FactBase facts, Stream stream, CancellationToken cancellationToken = default) =>
        WriteAsync(facts, stream, Waiting.Async(cancellationToken));

    /// <summary>Reads a file.</summary>
    /// <exception cref="FactFileException">Something is wrong with it; the exception holds every issue.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public FactBase Load(string path, FactFileOptions? options = null) =>
        LoadAsync(path, options, Waiting.Blocking).GetAwaiter().GetResult();

    /// <inheritdoc cref="Load"/>
    /// <exception cref="OperationCanceledException">The call was cancelled.</exception>
    public Task<FactBase> LoadAsync(
        string path, FactFileOptions? options = null, CancellationToken cancellationToken = default) =>
        LoadAsync(path, options, Waiting.Async(cancellationToken));

    /// <summary>Reads from a stream to its end; the stream stays open.</summary>
    /// <exception cref="FactFileException">Something is wrong; the exception holds every issue.</exception>
    public FactBase Read(Stream stream, FactFileOptions? options = null) =>
        ReadAsync(stream, options, Waiting.Blocking).GetAwaiter().GetResult();

    /// <inheritdoc cref="Read"/>
    /// <exception cref="OperationCanceledException">The call was cancelled.</exception>
    public Task<FactBase> ReadAsync(
        Stream stream, FactFileOptions? options = null, CancellationToken cancellationToken = default) =>
        ReadAsync(stream, options, Waiting.Async(cancellationToken));

    /// <summary>Reads from a stream to its end, or gives everything that is wrong; then nothing is loaded.</summary>
    public bool TryRead(
        Stream stream,
        [NotNullWhen(true)] out FactBase? facts,
        out IReadOnlyList<FactFileIssue> issues,
        FactFileOptions? options = null)
    {
        (facts, issues) = TryReadAsync(stream, options, Waiting.Blocking).GetAwaiter().GetResult();
        return facts is not null;
    }

    /// <summary>
    /// Reads from a stream to its end: gives the facts and no issue, or no facts and everything that is wrong.
    /// </summary>
    /// <exception cref="OperationCanceledException">The call was cancelled.</exception>
    public Task<(FactBase? Facts, IReadOnlyList<FactFileIssue> Issues)> TryReadAsync(
        Stream stream, FactFileOptions? options = null, CancellationToken cancellationToken = default) =>
        TryReadAsync(stream, options, Waiting.Async(cancellationToken));

    private Task SaveAsync(FactBase facts, string path, Waiting waiting)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentException.ThrowIfNullOrEmpty(path);
        return AtomicFile.WriteAsync(path, waiting, stream => WriteAsync(facts, stream, waiting));
    }

    private Task WriteAsync(FactBase facts, Stream stream, Waiting waiting)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(stream);
        return new FactFileWriter(_types, facts, stream, BatchSize, waiting).WriteAsync();
    }

    private async Task<FactBase> LoadAsync(string path, FactFileOptions? options, Waiting waiting)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        using var stream = new FileStream(
            path,
            FileMode.Open,
            FileAccess.Read,
            FileShare.Read,
            bufferSize: 0,
            waiting.IsAsync ? FileOptions.Asynchronous : FileOptions.None);
        return await ReadAsync(stream, options, waiting).ConfigureAwait(false);
    }

    private async Task<FactBase> ReadAsync(Stream stream, FactFileOptions? options, Waiting waiting)
    {
        var (facts, issues) = await TryReadAsync(stream, options, waiting).ConfigureAwait(false);
        return facts ?? throw new FactFileException(issues);
    }

    private async Task<(FactBase? Facts, IReadOnlyList<FactFileIssue> Issues)> TryReadAsync(
        Stream stream, FactFileOptions? options, Waiting waiting)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var reader = new FactFileReader(_types, options ?? new(), BatchSize, waiting);
        return (await reader.ReadAsync(stream).ConfigureAwait(false), reader.Issues);
    }
}
