namespace Dramatis;

/// <summary>A line of a file.</summary>
/// <param name="Number">The number of the line, from 1.</param>
/// <param name="Bytes">The bytes without the line feed; the first ones of a line that is too long.</param>
/// <param name="SumBefore">The CRC-32C of all bytes before the line.</param>
/// <param name="IsTooLong">True if the line is too long to be kept.</param>
internal readonly record struct FileLine(int Number, ReadOnlyMemory<byte> Bytes, uint SumBefore, bool IsTooLong);

/// <summary>
/// Reads a stream line by line and computes the checksum of all bytes. It keeps one line and some bytes after it in
/// memory.
/// </summary>
internal sealed class LineReader(Stream stream, int maxLength, Waiting waiting)
{
    private const int LeastKept = 64;

    private byte[] _buffer = new byte[1 << 16];
    private byte[] _kept = [];
    private int _start;
    private int _searched;
    private int _end;
    private bool _isAtEnd;
    private bool _isTooLong;
    private uint _sum;
    private uint _sumBefore;

    /// <summary>The current line. It is valid until the next line is read.</summary>
    public FileLine Line { get; private set; }

    /// <summary>The number of bytes up to the end of the current line.</summary>
    public long Bytes { get; private set; }

    /// <summary>Moves to the next line; false if there is none.</summary>
    public ValueTask<bool> MoveNextAsync() => TryTake() ? new(true) : ReadOnAsync();

    private async ValueTask<bool> ReadOnAsync()
    {
        while (!_isAtEnd)
        {
            if (_searched > maxLength)
            {
                Skip();
            }

            await FillAsync().ConfigureAwait(false);
            if (TryTake())
            {
                return true;
            }
        }

        if (_searched == 0 && !_isTooLong)
        {
            return false;
        }

        Take(_searched, lineFeed: 0);
        return true;
    }

    private bool TryTake()
    {
        var length = _buffer.AsSpan(_start + _searched, _end - _start - _searched).IndexOf((byte)'\n');
        if (length < 0)
        {
            _searched = _end - _start;
            return false;
        }

        Take(_searched + length, lineFeed: 1);
        return true;
    }

    private void Take(int length, int lineFeed)
    {
        _sum = Crc32C.Of(_buffer.AsSpan(_start, length + lineFeed), _sum);
        var isTooLong = _isTooLong || length > maxLength;
        Keep(length);
        Line = new(Line.Number + 1, isTooLong ? _kept : _buffer.AsMemory(_start, length), _sumBefore, isTooLong);
        _start += length + lineFeed;
        Bytes += length + lineFeed;
        (_searched, _sumBefore, _isTooLong) = (0, _sum, false);
    }

    /// <summary>Keeps the beginning of a line that is too long.</summary>
    private void Keep(int length)
    {
        if (!_isTooLong && length > maxLength)
        {
            _kept = _buffer.AsSpan(_start, Math.Min(length, LeastKept)).ToArray();
        }
    }

    private void Skip()
    {
        Keep(_searched);
        _sum = Crc32C.Of(_buffer.AsSpan(_start, _end - _start), _sum);
        Bytes += _end - _start;
        (_start, _end, _searched, _isTooLong) = (0, 0, 0, true);
    }

    private async ValueTask FillAsync()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }

        if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, (int)Math.Min(_buffer.Length * 2L, Array.MaxLength));
        }

        var read = await waiting.ReadAsync(stream, _buffer.AsMemory(_end)).ConfigureAwait(false);
        _isAtEnd = read == 0;
        _end += read;
    }
}
