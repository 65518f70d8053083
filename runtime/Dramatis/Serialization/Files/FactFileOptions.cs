namespace Dramatis;

/// <summary>How a fact file is read.</summary>
public sealed record FactFileOptions
{
    /// <summary>
    /// Whether the file is one written by hand, without the line that seals it. Whether such a file is whole nobody can
    /// tell.
    /// </summary>
    public bool Unsealed { get; init; }

    /// <summary>
    /// Whether data of an earlier major version of a schema is read, too. It is safe where nothing that has changed since
    /// breaks data or meaning, as <c>dramatis diff</c> says: after renames whose former names are given, say.
    /// </summary>
    public bool EarlierMajor { get; init; }

    /// <summary>
    /// Finds the text of a source, if it is at hand: then it must have the source's hash, and places in it must be
    /// there.
    /// </summary>
    public Func<Source, string?>? TextOf { get; init; }

    /// <summary>The longest line, in bytes; a longer one is refused.</summary>
    public int MaxLineLength { get; init; } = 16 * 1024 * 1024;

    /// <summary>After how many issues reading stops.</summary>
    public int MaxIssues { get; init; } = 1000;
}
