namespace Dramatis;

/// <summary>Reads a stream line by line without ever holding more than one, and sums up the bytes.</summary>
internal sealed class LineReader(Stream stream, int maxLength)
{
    private byte[] _buffer = new byte[1 << 16];
    private int _start;
    private int _end;
    private bool _isAtEnd;
    private uint _sum;

    /// <summary>The number of the line at hand, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>The line at hand, without its end; good until the next is read.</summary>
    public ReadOnlyMemory<byte> Line { get; private set; }

    /// <summary>The sum of all bytes before the line at hand.</summary>
    public uint SumBefore { get; private set; }

    /// <summary>Whether the line was too long to be kept; it is passed over.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>Whether the line at hand is ended by a line feed.</summary>
    public bool IsEnded { get; private set; }

    /// <summary>Goes on to the next line.</summary>
    public bool MoveNext()
    {
        (SumBefore, IsTooLong) = (_sum, false);
        var searched = 0;
        while (true)
        {
            var length = _buffer.AsSpan(_start + searched, _end - _start - searched).IndexOf((byte)'\n');
            if (length >= 0)
            {
                return Take(searched + length, ended: true);
            }

            searched = _end - _start;
            if (_isAtEnd)
            {
                return searched > 0 && Take(searched, ended: false);
            }

            if (searched > maxLength)
            {
                Skip();
                searched = 0;
            }

            Fill();
        }
    }

    private bool Take(int length, bool ended)
    {
        var whole = length + (ended ? 1 : 0);
        _sum = Crc32C.Of(_buffer.AsSpan(_start, whole), _sum);
        Line = IsTooLong || length > maxLength ? default : _buffer.AsMemory(_start, length);
        IsTooLong |= length > maxLength;
        IsEnded = ended;
        _start += whole;
        Number++;
        return true;
    }

    private void Skip()
    {
        _sum = Crc32C.Of(_buffer.AsSpan(_start, _end - _start), _sum);
        (_start, _end) = (0, 0);
        IsTooLong = true;
    }

    private void Fill()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }

        if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, _buffer.Length * 2);
        }

        var read = stream.Read(_buffer, _end, _buffer.Length - _end);
        _isAtEnd = read == 0;
        _end += read;
    }
}
