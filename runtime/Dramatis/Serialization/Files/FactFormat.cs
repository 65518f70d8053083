using System.Diagnostics.CodeAnalysis;

namespace Dramatis;

/// <summary>
/// Fact bases as files: JSON Lines in UTF-8, one actor, source, proposition or claim a line, sealed by a checksum.
/// </summary>
/// <remarks>
/// What is written is canonical: equal fact bases give equal bytes. Claims go by source, place and id, so that the order
/// in which they were made is not kept. The format is described in <c>docs/file-format.md</c>. Safe for several threads.
/// </remarks>
/// <example><code>
/// var format = new FactFormat(CoreModel.Schema, DiplomacyModel.Schema);
/// format.Save(facts, "facts.jsonl");
/// var same = format.Load("facts.jsonl");
/// </code></example>
public sealed class FactFormat
{
    private const int LargestBatch = 1 << 16;

    private readonly SchemaTypes _types;
    private readonly int _batchSize = Environment.ProcessorCount > 1 ? 1024 : 0;

    /// <summary>The format for facts of these schemas.</summary>
    /// <param name="schemas">The schemas of all types that occur, imported ones too.</param>
    /// <exception cref="ArgumentException">Two of them are of one namespace.</exception>
    public FactFormat(params ReadOnlySpan<SchemaDescriptor> schemas) => _types = new(schemas);

    /// <summary>
    /// How many lines of claims are read or written together on other threads, from 0 to 65,536; 0 means that everything
    /// is done on the thread that asks for it, as it is where there is one processor. What comes of it is the same.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not in this range.</exception>
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
    /// Writes a file. Whatever happens meanwhile, the path leads to the old file or to the new one, never to a part.
    /// </summary>
    /// <exception cref="ArgumentException">
    /// A type is of none of the schemas, or a text is not well-formed Unicode; nothing was written.
    /// </exception>
    /// <exception cref="IOException">The file cannot be written; the old one is still there.</exception>
    public void Save(FactBase facts, string path)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentException.ThrowIfNullOrEmpty(path);
        AtomicFile.Write(path, stream => Write(facts, stream));
    }

    /// <summary>Writes to a stream, which stays open.</summary>
    /// <exception cref="ArgumentException">
    /// A type is of none of the schemas, or a text is not well-formed Unicode; what was written before it has no seal.
    /// </exception>
    public void Write(FactBase facts, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(stream);
        using var sink = new LineSink(stream);
        new FactFileWriter(_types, facts, sink, BatchSize).Write();
    }

    /// <summary>Reads a file.</summary>
    /// <exception cref="FactFileException">Something is wrong with it; the exception holds every issue.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public FactBase Load(string path, FactFileOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        return Read(stream, options);
    }

    /// <summary>Reads from a stream to its end; the stream stays open.</summary>
    /// <exception cref="FactFileException">Something is wrong; the exception holds every issue.</exception>
    public FactBase Read(Stream stream, FactFileOptions? options = null) =>
        TryRead(stream, out var facts, out var issues, options) ? facts : throw new FactFileException(issues);

    /// <summary>Reads from a stream to its end, or says everything that is wrong; then nothing is loaded.</summary>
    public bool TryRead(
        Stream stream,
        [NotNullWhen(true)] out FactBase? facts,
        out IReadOnlyList<FactFileIssue> issues,
        FactFileOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var reader = new FactFileReader(_types, options ?? new(), BatchSize);
        facts = reader.Read(stream);
        issues = reader.Issues;
        return facts is not null;
    }
}
