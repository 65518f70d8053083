using System.Diagnostics.CodeAnalysis;

namespace Dramatis;

/// <summary>
/// Reads and writes fact bases as files: JSON Lines in UTF-8 with one actor, source, proposition or claim a line, and a
/// checksum at the end.
/// </summary>
/// <remarks>
/// Files are canonical: equal fact bases give equal bytes. Claims are sorted by source, place and id; the order in
/// which they were made is not kept. <c>docs/file-format.md</c> describes the format. An asynchronous method has the
/// same result as the synchronous one, but releases its thread while it waits for the stream, calls nothing synchronous on
/// it, and tells its progress if asked. Instances are safe for several threads.
/// </remarks>
/// <example><code>
/// var format = new FactFormat(CoreModel.Schema, DiplomacyModel.Schema);
/// format.Save(facts, "facts.jsonl");
/// var same = await format.LoadAsync("facts.jsonl", cancellationToken: cancellation);
/// </code></example>
public sealed partial class FactFormat
{
    private const int LargestBatch = 1 << 16;

    private readonly SchemaTypes _types;
    private readonly int _batchSize = Environment.ProcessorCount > 1 ? 1024 : 0;

    // docs/decisions.md: Named schemas
    /// <summary>Makes a format for facts of some schemas.</summary>
    /// <param name="schemas">The schemas of all types that occur in the files, including imported schemas.</param>
    /// <exception cref="ArgumentException">Two schemas have the same namespace.</exception>
    public FactFormat(params ReadOnlySpan<SchemaDescriptor> schemas) => _types = new(schemas);

    /// <summary>The schemas, by namespace.</summary>
    public Many<SchemaDescriptor> Schemas => [.. _types.Schemas.Values];

    /// <summary>
    /// The number of lines of claims in a batch, from 0 to 65,536. Batches are read and written on other threads. With
    /// 0, the default on one processor, all work stays on the calling thread. The result does not depend on the number.
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

    /// <summary>The types of the schemas and of the runtime.</summary>
    internal SchemaTypes Types => _types;

    /// <summary>
    /// Writes a file. Other programs see either the old file or the complete new one, even if this process is killed
    /// meanwhile.
    /// </summary>
    /// <exception cref="ArgumentException">
    /// A type belongs to none of the schemas, or a text is not well-formed Unicode. The old file is still there.
    /// </exception>
    /// <exception cref="IOException">The file cannot be written. The old file is still there.</exception>
    public void Save(FactBase facts, string path) => SaveAsync(facts, path, Waiting.Blocking).GetAwaiter().GetResult();

    /// <inheritdoc cref="Save"/>
    /// <exception cref="OperationCanceledException">The call was cancelled. The old file is still there.</exception>
    public Task SaveAsync(
        FactBase facts, string path, IProgress<FactProgress>? progress = null, CancellationToken cancellationToken = default) =>
        SaveAsync(facts, path, Waiting.Async(cancellationToken), progress);

    /// <summary>Writes a fact base to a stream, which stays open.</summary>
    /// <exception cref="ArgumentException">
    /// A type belongs to none of the schemas, or a text is not well-formed Unicode. The lines that were already written
    /// have no seal, so readers reject them.
    /// </exception>
    public void Write(FactBase facts, Stream stream) =>
        WriteAsync(facts, stream, Waiting.Blocking).GetAwaiter().GetResult();

    /// <inheritdoc cref="Write"/>
    /// <exception cref="OperationCanceledException">
    /// The call was cancelled. The lines that were already written have no seal, so readers reject them.
    /// </exception>
    public Task WriteAsync(
        FactBase facts, Stream stream, IProgress<FactProgress>? progress = null, CancellationToken cancellationToken = default) =>
        WriteAsync(facts, stream, Waiting.Async(cancellationToken), progress);

    /// <summary>Reads a fact base from a file.</summary>
    /// <exception cref="FactFileException">The file has errors. The exception holds every issue.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public FactBase Load(string path, FactFileOptions? options = null) =>
        LoadAsync(path, options, Waiting.Blocking).GetAwaiter().GetResult();

    /// <inheritdoc cref="Load"/>
    /// <exception cref="OperationCanceledException">The call was cancelled.</exception>
    public Task<FactBase> LoadAsync(
        string path,
        FactFileOptions? options = null,
        IProgress<FactProgress>? progress = null,
        CancellationToken cancellationToken = default) =>
        LoadAsync(path, options, Waiting.Async(cancellationToken), progress);

    /// <summary>Reads a fact base from a stream, up to the end of the stream, which stays open.</summary>
    /// <exception cref="FactFileException">The content has errors. The exception holds every issue.</exception>
    public FactBase Read(Stream stream, FactFileOptions? options = null) =>
        ReadAsync(stream, options, Waiting.Blocking).GetAwaiter().GetResult();

    /// <inheritdoc cref="Read"/>
    /// <exception cref="OperationCanceledException">The call was cancelled.</exception>
    public Task<FactBase> ReadAsync(
        Stream stream,
        FactFileOptions? options = null,
        IProgress<FactProgress>? progress = null,
        CancellationToken cancellationToken = default) =>
        ReadAsync(stream, options, Waiting.Async(cancellationToken), progress);

    /// <summary>
    /// Reads a fact base from a stream, up to its end. If the content has errors, it returns false and all issues.
    /// </summary>
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
    /// Reads a fact base from a stream, up to its end. The result holds either the facts or all issues.
    /// </summary>
    /// <exception cref="OperationCanceledException">The call was cancelled.</exception>
    public Task<(FactBase? Facts, IReadOnlyList<FactFileIssue> Issues)> TryReadAsync(
        Stream stream,
        FactFileOptions? options = null,
        IProgress<FactProgress>? progress = null,
        CancellationToken cancellationToken = default) =>
        TryReadAsync(stream, options, Waiting.Async(cancellationToken), progress);

    /// <summary>Reads a file in parts, which are handed over one after the other.</summary>
    /// <param name="file">The file.</param>
    /// <param name="options">The options for reading.</param>
    /// <param name="claims">About the number of claims of a part.</param>
    /// <param name="take">Takes a part. The file can have issues that are found later.</param>
    /// <param name="progress">Receives the progress.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>All issues.</returns>
    internal Task<IReadOnlyList<FactFileIssue>> TryReadPartsAsync(
        FileStream file,
        FactFileOptions? options,
        int claims,
        Func<FactFileBatch, Task> take,
        IProgress<FactProgress>? progress,
        CancellationToken cancellationToken) => FactFileReader.ReadPartsAsync(
            _types, options ?? new(), BatchSize, Waiting.Async(cancellationToken), progress, file, claims, take);

    /// <summary>Writes a file from content that is at hand in parts.</summary>
    /// <inheritdoc cref="SaveAsync(FactBase, string, IProgress{FactProgress}, CancellationToken)" path="/exception"/>
    internal Task SaveAsync(
        FactFileContent content, string path, IProgress<FactProgress>? progress, CancellationToken cancellationToken)
    {
        var waiting = Waiting.Async(cancellationToken);
        return AtomicFile.WriteAsync(
            path, waiting, stream => new FactFileWriter(_types, content, stream, BatchSize, waiting, progress).WriteAsync());
    }

    private Task SaveAsync(FactBase facts, string path, Waiting waiting, IProgress<FactProgress>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentException.ThrowIfNullOrEmpty(path);
        return AtomicFile.WriteAsync(path, waiting, stream => WriteAsync(facts, stream, waiting, progress));
    }

    private Task WriteAsync(FactBase facts, Stream stream, Waiting waiting, IProgress<FactProgress>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(stream);
        return new FactFileWriter(_types, new WholeContent(facts), stream, BatchSize, waiting, progress).WriteAsync();
    }

    private async Task<FactBase> LoadAsync(
        string path, FactFileOptions? options, Waiting waiting, IProgress<FactProgress>? progress = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        using var stream = new FileStream(
            path,
            FileMode.Open,
            FileAccess.Read,
            FileShare.Read,
            bufferSize: 0,
            waiting.IsAsync ? FileOptions.Asynchronous : FileOptions.None);
        return await ReadAsync(stream, options, waiting, progress).ConfigureAwait(false);
    }

    private async Task<FactBase> ReadAsync(
        Stream stream, FactFileOptions? options, Waiting waiting, IProgress<FactProgress>? progress = null)
    {
        var (facts, issues) = await TryReadAsync(stream, options, waiting, progress).ConfigureAwait(false);
        return facts ?? throw new FactFileException(issues);
    }

    private async Task<(FactBase? Facts, IReadOnlyList<FactFileIssue> Issues)> TryReadAsync(
        Stream stream, FactFileOptions? options, Waiting waiting, IProgress<FactProgress>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var reader = new FactFileReader(_types, options ?? new(), BatchSize, waiting, progress);
        return (await reader.ReadAsync(stream).ConfigureAwait(false), reader.Issues);
    }
}
