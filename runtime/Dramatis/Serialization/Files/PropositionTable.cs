namespace Dramatis;

/// <summary>The propositions of a file by their numbers. While one thread enters them, others can look for them.</summary>
internal sealed class PropositionTable
{
    // Files that are written number them in a row.
    private readonly Dictionary<long, FileEntry> _others = [];
    private Row _row = new(0);
    private int _count;

    /// <summary>Makes room for about so many.</summary>
    public void Expect(int propositions) => Grow(propositions);

    /// <summary>Enters a proposition under a number that is not there yet.</summary>
    public void Add(long number, FileEntry entry)
    {
        if (number != _count + 1)
        {
            _others.Add(number, entry);
            return;
        }

        if (_count == _row.Relations.Length)
        {
            Grow(Math.Max(_count * 2, 16));
        }

        _row.Places[_count] = (entry.Line, entry.Nesting);

        // Last, so that whoever sees the relation sees the rest.
        Volatile.Write(ref _row.Relations[_count], (Relation?)entry.Value);
        _count++;
    }

    /// <summary>What was entered under a number; for the thread that enters.</summary>
    public bool TryGet(long number, out FileEntry entry)
    {
        if (number < 1 || number > _count)
        {
            return _others.TryGetValue(number, out entry);
        }

        var (line, nesting) = _row.Places[number - 1];
        entry = new(_row.Relations[number - 1], line, nesting);
        return true;
    }

    /// <summary>A sound relation; on other threads one that was just entered may not be found yet.</summary>
    public bool TryFind(long number, out (Relation Relation, Nesting Nesting) found)
    {
        var row = Volatile.Read(ref _row);
        var relation = number < 1 || number > row.Relations.Length ? null : Volatile.Read(ref row.Relations[number - 1]);
        found = relation is null ? default : (relation, row.Places[number - 1].Nesting);
        return relation is not null;
    }

    private void Grow(int length)
    {
        var row = new Row(length);
        _row.Relations.AsSpan(0, _count).CopyTo(row.Relations);
        _row.Places.AsSpan(0, _count).CopyTo(row.Places);
        Volatile.Write(ref _row, row);
    }

    private sealed class Row(int length)
    {
        public Relation?[] Relations { get; } = new Relation?[length];

        public (int Line, Nesting Nesting)[] Places { get; } = new (int, Nesting)[length];
    }
}
