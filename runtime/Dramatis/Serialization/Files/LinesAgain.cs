using Microsoft.Win32.SafeHandles;

namespace Dramatis;

/// <summary>Reads lines of a file again by their numbers. It keeps where every 256th line begins.</summary>
/// <param name="file">The file.</param>
/// <param name="start">The place of the first line in it.</param>
/// <remarks>One thread notes lines; it and others can read those that were noted before.</remarks>
internal sealed class LinesAgain(SafeFileHandle file, long start)
{
    private const int Step = 256;
    private const int Room = 1 << 14;

    private readonly Lock _noting = new();
    private readonly List<long> _starts = [start];

    /// <summary>Notes where a line ends.</summary>
    /// <param name="number">The number of the line; lines are noted in their order.</param>
    /// <param name="length">The number of bytes up to its end.</param>
    public void Note(int number, long length)
    {
        if (number % Step == 0)
        {
            lock (_noting)
            {
                _starts.Add(start + length);
            }
        }
    }

    /// <summary>The bytes of a line.</summary>
    /// <exception cref="IOException">The file became shorter.</exception>
    public ReadOnlyMemory<byte> Read(int number)
    {
        var place = StartOf(number);
        var (bytes, length) = (new byte[Room], 0);
        var (begin, lines) = (0, (number - 1) % Step);
        while (true)
        {
            var read = RandomAccess.Read(file, bytes.AsSpan(length), place + length);
            length += read;
            for (var end = 0; end >= 0 && lines >= 0;)
            {
                end = bytes.AsSpan(begin, length - begin).IndexOf((byte)'\n');
                if (lines == 0 && (end >= 0 || read == 0))
                {
                    return bytes.AsMemory(begin, end >= 0 ? end : length - begin);
                }

                (begin, lines) = end >= 0 ? (begin + end + 1, lines - 1) : (begin, lines);
            }

            if (read == 0)
            {
                throw new IOException("The file became shorter while it was read.");
            }

            if (length == bytes.Length)
            {
                Array.Resize(ref bytes, bytes.Length * 4);
            }
        }
    }

    /// <summary>The place of the last line before a line, or of itself, whose beginning was noted.</summary>
    private long StartOf(int number)
    {
        lock (_noting)
        {
            return _starts[(number - 1) / Step];
        }
    }
}
