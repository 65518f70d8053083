namespace Dramatis;

/// <summary>The progress of reading or writing a fact base.</summary>
/// <param name="Lines">The number of lines so far, from the beginning of the file.</param>
/// <param name="Claims">The number of claims so far.</param>
/// <param name="Bytes">The number of bytes so far.</param>
/// <remarks>
/// It is reported about once for every 64 KB, and once more at the end, also of a file with errors. A call that throws
/// another exception has no last report. <see cref="IProgress{T}.Report"/> is called by the thread that reads or writes,
/// never by two at once.
/// </remarks>
public readonly record struct FactProgress(long Lines, long Claims, long Bytes)
{
    /// <summary>The number of bytes to read; null when writing, and for a stream that does not tell its length.</summary>
    public long? TotalBytes { get; init; }

    /// <summary>The number of claims to write; null when reading.</summary>
    public long? TotalClaims { get; init; }
}
