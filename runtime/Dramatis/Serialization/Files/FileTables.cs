namespace Dramatis;

/// <summary>The content of a line.</summary>
/// <param name="Value">The actor, source, relation or claim; null if something is wrong with it.</param>
/// <param name="Line">The number of the line.</param>
/// <param name="Nesting">The extent to which the line refers to lines that refer to others.</param>
internal readonly record struct FileEntry(object? Value, int Line, Nesting Nesting);

/// <summary>
/// The actors, sources, propositions and claims of the lines taken in so far, looked up by id or number.
/// </summary>
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

// docs/decisions.md: Numbered propositions
/// <summary>
/// The propositions of a file by their numbers. One thread enters them; others can look for them meanwhile.
/// </summary>
internal sealed class PropositionTable
{
    // FactFormat numbers propositions from 1 without gaps; a file written by hand may have any numbers.
    private readonly Dictionary<long, FileEntry> _others = [];
    private FileEntry[] _row = [];
    private int _count;

    /// <summary>Makes room for about so many propositions.</summary>
    public void Expect(int propositions) => Array.Resize(ref _row, Math.Max(propositions, _count));

    /// <summary>Enters a proposition under a number that is not there yet.</summary>
    public void Add(long number, FileEntry entry)
    {
        if (number != _count + 1)
        {
            _others.Add(number, entry);
            return;
        }

        if (_count == _row.Length)
        {
            Array.Resize(ref _row, Math.Max(_count * 2, 16));
        }

        _row[_count] = entry;

        // The count goes last: a thread that sees it also sees the entry, and the array that holds the entry.
        Volatile.Write(ref _count, _count + 1);
    }

    /// <summary>The proposition of a number; for the thread that enters them.</summary>
    public bool TryGet(long number, out FileEntry entry) =>
        TryFind(number, out entry) || _others.TryGetValue(number, out entry);

    /// <summary>
    /// The proposition of a number; for any thread, which may not find one that was entered just now.
    /// </summary>
    public bool TryFind(long number, out FileEntry entry)
    {
        var isThere = number >= 1 && number <= Volatile.Read(ref _count);
        entry = isThere ? Volatile.Read(ref _row)[number - 1] : default;
        return isThere;
    }
}
