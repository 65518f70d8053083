namespace Dramatis;

/// <summary>Options of reading a fact file.</summary>
public sealed record FactFileOptions
{
    /// <summary>
    /// True if the file may end without the line that seals it, as a file written by hand does. Nobody can tell if such
    /// a file is whole.
    /// </summary>
    public bool Unsealed { get; init; }

    /// <summary>
    /// True if data of an earlier major version of a schema is read, too. That is safe if no change since then breaks
    /// data or meaning, as <c>dramatis diff</c> tells: after renames whose former names are given, for example.
    /// </summary>
    public bool EarlierMajor { get; init; }

    /// <summary>
    /// Finds the text of a source, or null if it is not at hand. The text must have the source's hash, and the places
    /// of claims must be in it.
    /// </summary>
    public Func<Source, string?>? TextOf { get; init; }

    /// <summary>The length of the longest line, in bytes; a longer line is refused.</summary>
    public int MaxLineLength { get; init; } = 16 * 1024 * 1024;

    /// <summary>The number of issues after which reading stops.</summary>
    public int MaxIssues { get; init; } = 1000;
}
