namespace Dramatis;

/// <summary>What a line holds.</summary>
/// <param name="Value">The actor, source, relation or claim; null if something is wrong with it.</param>
/// <param name="Line">The number of the line.</param>
/// <param name="Nesting">How far the line refers to lines that refer to others.</param>
internal readonly record struct FileEntry(object? Value, int Line, Nesting Nesting);

/// <summary>The actors, sources, propositions and claims of the lines taken in so far, looked up by id or number.</summary>
/// <remarks>
/// One thread takes lines in. While other threads read, it enters only propositions and claims; the others look for
/// propositions, actors and sources, but for no claims. Texts and times are safe for all.
/// </remarks>
internal sealed class FileTables
{
    public Dictionary<string, FileEntry> Actors { get; } = new(AsciiComparer.Instance);

    public Dictionary<string, FileEntry> Sources { get; } = new(AsciiComparer.Instance);

    public PropositionTable Propositions { get; } = new();

    public Dictionary<ClaimId, FileEntry> Claims { get; } = [];

    /// <summary>The former names of the members that were read.</summary>
    public FormerMembers FormerMembers { get; } = new();

    public TextCache Texts { get; } = new();

    public WhenCache Times { get; } = new();

    /// <summary>Makes room for about so many claims.</summary>
    public void Expect(int claims)
    {
        Claims.EnsureCapacity(claims);
        Propositions.Expect(claims);
    }
}
