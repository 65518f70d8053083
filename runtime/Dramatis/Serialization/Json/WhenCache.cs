using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace Dramatis;

/// <summary>
/// Calendar times by how they are written: a file repeats few dates often. Safe for several threads, which share what
/// each of them reads.
/// </summary>
internal sealed class WhenCache
{
    private const int MostTimes = 1 << 15;
    private const int MaxLength = 100;

    private readonly ConcurrentDictionary<byte[], When>.AlternateLookup<ReadOnlySpan<byte>> _times =
        new ConcurrentDictionary<byte[], When>(new BytesComparer()).GetAlternateLookup<ReadOnlySpan<byte>>();

    private int _kept;

    /// <summary>The time that is written like this, if it was read before.</summary>
    public When? Find(ReadOnlySpan<byte> written) => _times.TryGetValue(written, out var time) ? time : null;

    /// <summary>Keeps a time that is told by nothing else.</summary>
    public void Keep(ReadOnlySpan<byte> written, When time)
    {
        if (time.Anchor is not null || written.Length > MaxLength || !_times.TryAdd(written, time))
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

    private sealed class BytesComparer : IEqualityComparer<byte[]>, IAlternateEqualityComparer<ReadOnlySpan<byte>, byte[]>
    {
        public bool Equals(byte[]? x, byte[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode([DisallowNull] byte[] written) => GetHashCode(written.AsSpan());

        public bool Equals(ReadOnlySpan<byte> alternate, byte[] other) => alternate.SequenceEqual(other);

        public int GetHashCode(ReadOnlySpan<byte> alternate) => QuickHash.Seeded(alternate);

        public byte[] Create(ReadOnlySpan<byte> alternate) => alternate.ToArray();
    }
}
