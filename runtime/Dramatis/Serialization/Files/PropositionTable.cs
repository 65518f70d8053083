namespace Dramatis;

/// <summary>The propositions of a file by their numbers. One thread enters them; others can look for them meanwhile.</summary>
internal sealed class PropositionTable
{
    // Files of our own number propositions from 1 without gaps; a file written by hand may number them as it likes.
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

    /// <summary>The proposition of a number; for any thread, which may not find one that was entered just now.</summary>
    public bool TryFind(long number, out FileEntry entry)
    {
        var isThere = number >= 1 && number <= Volatile.Read(ref _count);
        entry = isThere ? Volatile.Read(ref _row)[number - 1] : default;
        return isThere;
    }
}
