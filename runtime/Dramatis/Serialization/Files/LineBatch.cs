using System.Runtime.InteropServices;

namespace Dramatis;

/// <summary>Lines in a row that are read together, ahead of their turn.</summary>
/// <param name="most">How many lines it can hold.</param>
internal sealed class LineBatch(int most)
{
    private const int LeastBytes = 1 << 12;
    private const int MostBytes = 1 << 18;

    private readonly List<FileLine> _lines = [];
    private byte[] _bytes = [];
    private LineRead[] _reads = [];
    private int _end;
    private int _size;

    public ReadOnlySpan<FileLine> Lines => CollectionsMarshal.AsSpan(_lines);

    /// <summary>What was read of each line, once <see cref="MakeRoom"/> was called.</summary>
    public Span<LineRead> Reads => _reads.AsSpan(0, _lines.Count);

    /// <summary>Keeps a line, if it can hold it.</summary>
    public bool TryAdd(FileLine line)
    {
        var length = line.Bytes.Length;
        if (_lines.Count == most || _size + length > MostBytes)
        {
            return false;
        }

        if (_end + length > _bytes.Length)
        {
            // The lines so far stay where they are.
            (_bytes, _end) = (new byte[Math.Clamp(_bytes.Length * 2, Math.Max(length, LeastBytes), MostBytes)], 0);
        }

        var bytes = _bytes.AsMemory(_end, length);
        line.Bytes.CopyTo(bytes);
        _lines.Add(line with { Bytes = bytes });
        (_end, _size) = (_end + length, _size + length);
        return true;
    }

    /// <summary>Makes room for what is read of the lines.</summary>
    public void MakeRoom()
    {
        if (_reads.Length < _lines.Count)
        {
            _reads = new LineRead[_lines.Count];
        }
    }

    /// <summary>Forgets all lines.</summary>
    public void Clear()
    {
        Array.Clear(_reads);
        _lines.Clear();
        (_end, _size) = (0, 0);
    }
}
