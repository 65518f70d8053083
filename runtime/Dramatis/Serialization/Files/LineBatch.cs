using System.Runtime.InteropServices;

namespace Dramatis;

/// <summary>The result of reading a line ahead of its turn.</summary>
/// <param name="Value">A relation or a claim; null if the line must be read in its turn.</param>
/// <param name="Number">The number of the proposition, for a relation.</param>
internal readonly record struct LineRead(object? Value, long Number);

/// <summary>A batch of successive lines, and the results of reading them.</summary>
/// <param name="most">The greatest number of lines.</param>
internal sealed class LineBatch(int most)
{
    private const int LeastBytes = 1 << 12;
    private const int MostBytes = 1 << 18;

    private readonly List<FileLine> _lines = [];
    private readonly List<LineRead> _reads = [];
    private byte[] _bytes = [];
    private int _end;
    private int _size;

    public ReadOnlySpan<FileLine> Lines => CollectionsMarshal.AsSpan(_lines);

    /// <summary>The result for each line; at first no line has one.</summary>
    public Span<LineRead> Reads => CollectionsMarshal.AsSpan(_reads);

    /// <summary>Keeps a copy of a line, if there is room for it.</summary>
    public bool TryAdd(FileLine line)
    {
        var length = line.Bytes.Length;
        if (_lines.Count == most || _size + length > MostBytes)
        {
            return false;
        }

        if (_end + length > _bytes.Length)
        {
            // The lines so far keep their places.
            (_bytes, _end) = (new byte[Math.Clamp(_bytes.Length * 2, Math.Max(length, LeastBytes), MostBytes)], 0);
        }

        var bytes = _bytes.AsMemory(_end, length);
        line.Bytes.CopyTo(bytes);
        _lines.Add(line with { Bytes = bytes });
        _reads.Add(default);
        (_end, _size) = (_end + length, _size + length);
        return true;
    }

    /// <summary>Removes all lines.</summary>
    public void Clear()
    {
        _lines.Clear();
        _reads.Clear();
        (_end, _size) = (0, 0);
    }
}
