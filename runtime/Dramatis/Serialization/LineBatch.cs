namespace Dramatis;

/// <summary>Lines in a row that are read together, ahead of their turn.</summary>
internal sealed class LineBatch
{
    private const int MaxBytes = 1 << 18;

    private readonly byte[] _bytes = new byte[MaxBytes];
    private readonly FileLine[] _lines;
    private readonly LineRead[] _reads;
    private int _end;

    /// <param name="most">How many lines it can hold.</param>
    public LineBatch(int most) => (_lines, _reads) = (new FileLine[most], new LineRead[most]);

    public int Count { get; private set; }

    public ReadOnlySpan<FileLine> Lines => _lines.AsSpan(0, Count);

    /// <summary>What was read of each line.</summary>
    public Span<LineRead> Reads => _reads.AsSpan(0, Count);

    /// <summary>Keeps a line, if there is room for it.</summary>
    public bool TryAdd(FileLine line)
    {
        if (Count == _lines.Length || line.Bytes.Length > _bytes.Length - _end)
        {
            return false;
        }

        var bytes = _bytes.AsMemory(_end, line.Bytes.Length);
        line.Bytes.CopyTo(bytes);
        _end += bytes.Length;
        _lines[Count++] = line with { Bytes = bytes };
        return true;
    }

    /// <summary>Forgets all lines.</summary>
    public void Clear()
    {
        Reads.Clear();
        (Count, _end) = (0, 0);
    }
}
