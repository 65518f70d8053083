using System.Collections.Concurrent;
using System.Text;

namespace Dramatis;

/// <summary>Calendar times by the JSON that is written for them: a file repeats few dates often.</summary>
/// <remarks>Safe for several threads, which share the times that each of them reads.</remarks>
internal sealed class WhenCache
{
    private const int MostTimes = 1 << 15;
    private const int MaxLength = 100;

    private readonly ConcurrentDictionary<string, When>.AlternateLookup<ReadOnlySpan<byte>> _times =
        new ConcurrentDictionary<string, When>(AsciiComparer.Instance).GetAlternateLookup<ReadOnlySpan<byte>>();

    private int _kept;

    /// <summary>The time that is written like this, if it was read before.</summary>
    public When? Find(ReadOnlySpan<byte> written) => _times.TryGetValue(written, out var time) ? time : null;

    /// <summary>Keeps a time, if it is short and relative to nothing else.</summary>
    public void Keep(ReadOnlySpan<byte> written, When time)
    {
        var canKeep = time.Anchor is null && written.Length <= MaxLength && Ascii.IsValid(written);
        if (!canKeep || !_times.TryAdd(written, time))
        {
            return;
        }

        // A file of times that are all different gains nothing from this, and must not pay for it with memory.
        if (Interlocked.Increment(ref _kept) == MostTimes)
        {
            _times.Dictionary.Clear();
            _kept = 0;
        }
    }
}
