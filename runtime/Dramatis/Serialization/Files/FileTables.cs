namespace Dramatis;

/// <summary>The content of a line.</summary>
/// <param name="Value">The actor, source, relation or claim; null if it has errors.</param>
/// <param name="Line">The number of the line.</param>
internal readonly record struct FileEntry(object? Value, int Line)
{
    /// <summary>The value of an entry whose line is to be read again.</summary>
    public static readonly object Forgotten = new();
}

/// <summary>
/// The actors, sources, propositions and claims of the lines taken in so far, looked up by id or number.
/// </summary>
/// <remarks>
/// One thread adds lines. While other threads read lines ahead, it enters only propositions and claims; the other
/// threads look up propositions, actors and sources, but no claims. The caches of texts and times are safe for all
/// threads.
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

    /// <summary>Reads a line again whose object was forgotten, for the context that asks; null if nothing is forgotten.</summary>
    public Func<FileContext, int, object?>? Again { get; init; }

    /// <summary>Forgets all propositions and some claims, but not where they are.</summary>
    public void Forget(IEnumerable<Claim> claims)
    {
        Propositions.Forget();
        foreach (var claim in claims)
        {
            Claims[claim.Id] = Claims[claim.Id] with { Value = FileEntry.Forgotten };
        }
    }

    /// <summary>Reserves memory for about this number of claims.</summary>
    public void Expect(int claims)
    {
        Claims.EnsureCapacity(claims);
        Propositions.Expect(claims);
    }
}

// docs/decisions.md: Numbered propositions
/// <summary>
/// The propositions of a file by their numbers. One thread enters them while others can look them up.
/// </summary>
internal sealed class PropositionTable
{
    // FactFormat numbers propositions from 1 without gaps; a file written by hand may have any numbers.
    private readonly Dictionary<long, FileEntry> _others = [];
    private FileEntry[] _row = [];
    private int _count;
    private int _forgotten;

    /// <summary>Reserves memory for about this number of propositions.</summary>
    public void Expect(int propositions) => Array.Resize(ref _row, Math.Max(propositions, _count));

    /// <summary>Forgets the propositions, but not their lines. No other thread may look one up meanwhile.</summary>
    public void Forget()
    {
        for (; _forgotten < _count; _forgotten++)
        {
            // A proposition with errors stays one.
            var (value, line) = _row[_forgotten];
            _row[_forgotten] = new(value is null ? null : FileEntry.Forgotten, line);
        }

        foreach (var (number, entry) in _others.Where(static other => other.Value.Value is not null))
        {
            _others[number] = entry with { Value = FileEntry.Forgotten };
        }
    }

    /// <summary>Enters a proposition under a number that is not used yet.</summary>
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

        // The count is written last, so that a thread that sees the new count also sees the array and the entry.
        Volatile.Write(ref _count, _count + 1);
    }

    /// <summary>The proposition with a number, for the thread that enters propositions.</summary>
    public bool TryGet(long number, out FileEntry entry) =>
        TryFind(number, out entry) || _others.TryGetValue(number, out entry);

    /// <summary>
    /// The proposition with a number, for any thread. It may miss a proposition that was entered at the same moment.
    /// </summary>
    public bool TryFind(long number, out FileEntry entry)
    {
        var isThere = number >= 1 && number <= Volatile.Read(ref _count);
        entry = isThere ? Volatile.Read(ref _row)[number - 1] : default;
        return isThere;
    }
}
