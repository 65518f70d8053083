using System.Collections.Concurrent;
using System.Text;

namespace Dramatis;

/// <summary>A cache of dates and intervals by their JSON, since files repeat few dates often.</summary>
/// <remarks>Safe for several threads, which share it.</remarks>
internal sealed class WhenCache
{
    private const int MostTimes = 1 << 15;
    private const int MaxLength = 100;

    private readonly ConcurrentDictionary<string, When>.AlternateLookup<ReadOnlySpan<byte>> _times =
        new ConcurrentDictionary<string, When>(AsciiComparer.Instance).GetAlternateLookup<ReadOnlySpan<byte>>();

    private int _kept;

    /// <summary>The time with this JSON, if it was read before.</summary>
    public When? Find(ReadOnlySpan<byte> written) => _times.TryGetValue(written, out var time) ? time : null;

    /// <summary>Adds a time, if its JSON is short and it has no anchor.</summary>
    public void Keep(ReadOnlySpan<byte> written, When time)
    {
        var canKeep = time.Anchor is null && written.Length <= MaxLength && Ascii.IsValid(written);
        if (!canKeep || !_times.TryAdd(written, time))
        {
            return;
        }

        // A file whose times all differ gains nothing from the cache, so the cache must stay small.
        if (Interlocked.Increment(ref _kept) == MostTimes)
        {
            _times.Dictionary.Clear();
            _kept = 0;
        }
    }
}
