namespace Dramatis;

/// <summary>Options for reading a fact file.</summary>
public sealed record FactFileOptions
{
    /// <summary>
    /// True if the file may end without a seal, as a file written by hand does. The reader then cannot tell if the file
    /// is complete.
    /// </summary>
    public bool Unsealed { get; init; }

    /// <summary>
    /// True if files of an earlier major version of a schema can be read. That is safe if no change since then breaks
    /// data or meaning, for example after renames with <c>renamedFrom</c>; <c>dramatis diff</c> tells.
    /// </summary>
    public bool EarlierMajor { get; init; }

    /// <summary>
    /// Finds the text of a source; returns null if the text is not available. The hash of the source and the places of
    /// its claims are checked against the text.
    /// </summary>
    public Func<Source, string?>? TextOf { get; init; }

    /// <summary>
    /// The greatest length of a line in bytes. A longer line is an error. The default is the size of the largest array.
    /// </summary>
    public int MaxLineLength { get; init; } = Array.MaxLength;

    /// <summary>The empty tables to use, for those who need the lines of sources and claims; null for others.</summary>
    internal FileTables? Tables { get; init; }

    /// <summary>The number of issues after which reading stops.</summary>
    public int MaxIssues { get; init; } = 1000;
}
