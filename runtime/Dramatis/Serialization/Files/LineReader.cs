namespace Dramatis;

/// <summary>Reads a stream line by line without ever holding more than one, and sums up the bytes.</summary>
internal sealed class LineReader(Stream stream, int maxLength)
{
    private byte[] _buffer = new byte[1 << 16];
    private int _start;
    private int _end;
    private bool _isAtEnd;
    private uint _sum;

    /// <summary>The line at hand; good until the next is read.</summary>
    public FileLine Line { get; private set; }

    /// <summary>Goes on to the next line.</summary>
    public bool MoveNext()
    {
        var (before, isTooLong, searched) = (_sum, false, 0);
        while (true)
        {
            var length = _buffer.AsSpan(_start + searched, _end - _start - searched).IndexOf((byte)'\n');
            if (length >= 0)
            {
                Take(searched + length, lineFeed: 1, before, isTooLong);
                return true;
            }

            searched = _end - _start;
            if (_isAtEnd && searched == 0 && !isTooLong)
            {
                return false;
            }

            if (_isAtEnd)
            {
                Take(searched, lineFeed: 0, before, isTooLong);
                return true;
            }

            if (searched > maxLength)
            {
                Skip();
                (isTooLong, searched) = (true, 0);
            }

            Fill();
        }
    }

    private void Take(int length, int lineFeed, uint before, bool isTooLong)
    {
        _sum = Crc32C.Of(_buffer.AsSpan(_start, length + lineFeed), _sum);
        isTooLong |= length > maxLength;
        Line = new(Line.Number + 1, isTooLong ? default : _buffer.AsMemory(_start, length), before, isTooLong);
        _start += length + lineFeed;
    }

    private void Skip()
    {
        _sum = Crc32C.Of(_buffer.AsSpan(_start, _end - _start), _sum);
        (_start, _end) = (0, 0);
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
