using System.Buffers;
using System.Globalization;
using System.Text.Unicode;

namespace Dramatis;

/// <summary>Writes lines to a stream. It counts them and computes their checksum for the seal.</summary>
internal sealed class LineSink(Stream stream, Waiting waiting)
{
    private const int FlushAt = 1 << 16;

    private uint _sum;
    private long _flushed;

    // Another first line, the checksum with it, and the bytes of the first line that are still to be left out of that.
    private byte[]? _other;
    private uint _otherSum;
    private int _leftOut;

    /// <summary>The number of lines so far.</summary>
    public int Lines { get; private set; }

    /// <summary>The number of bytes so far.</summary>
    public long Length => _flushed + Bytes.WrittenCount;

    /// <summary>The bytes that are not written to the stream yet. <see cref="EndLine"/> ends a line.</summary>
    public ArrayBufferWriter<byte> Bytes { get; } = new(FlushAt);

    public void EndLine()
    {
        Bytes.Write("\n"u8);
        Lines++;
    }

    /// <summary>Begins with a line that another one of equal length may replace when all is written; null for none.</summary>
    public void Begin(ReadOnlySpan<byte> first, byte[]? other)
    {
        Bytes.Write(first);
        EndLine();
        if (other is not null)
        {
            (_other, _otherSum, _leftOut) = (other, Crc32C.Of("\n"u8, Crc32C.Of(other)), Bytes.WrittenCount);
        }
    }

    /// <summary>Writes the lines so far to the stream, if there are enough of them.</summary>
    public ValueTask FlushIfFullAsync() => Bytes.WrittenCount < FlushAt ? default : FlushAsync();

    /// <summary>Writes the seal at the end of the file.</summary>
    /// <param name="ofOther">True if the other line of <see cref="Begin"/> replaces the first one, for which the stream must seek.</param>
    public async ValueTask SealAsync(bool ofOther)
    {
        await FlushAsync().ConfigureAwait(false);
        Utf8.TryWrite(
            Bytes.GetSpan(100),
            CultureInfo.InvariantCulture,
            $"{{\"lines\":{Lines},\"crc32c\":\"{Crc32C.Text(ofOther ? _otherSum : _sum)}\"}}",
            out var length);
        Bytes.Advance(length);
        EndLine();
        await FlushAsync().ConfigureAwait(false);
        if (ofOther)
        {
            var end = stream.Position;
            stream.Position = end - _flushed;
            await waiting.WriteAsync(stream, _other).ConfigureAwait(false);
            stream.Position = end;
        }
    }

    private async ValueTask FlushAsync()
    {
        _sum = Crc32C.Of(Bytes.WrittenSpan, _sum);
        if (_other is not null)
        {
            (_otherSum, _leftOut) = (Crc32C.Of(Bytes.WrittenSpan[_leftOut..], _otherSum), 0);
        }

        await waiting.WriteAsync(stream, Bytes.WrittenMemory).ConfigureAwait(false);
        _flushed += Bytes.WrittenCount;
        Bytes.ResetWrittenCount();
    }
}
