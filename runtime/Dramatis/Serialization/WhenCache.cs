namespace Dramatis;

/// <summary>The calendar times that were read last, by how they are written: a file repeats few dates often.</summary>
internal sealed class WhenCache
{
    private const int Slots = 1 << 12;
    private const int MaxLength = 100;

    private readonly (byte[] Written, When Time)[] _times = new (byte[], When)[Slots];

    /// <summary>The time that is written like this, if it was read lately.</summary>
    public When? Find(ReadOnlySpan<byte> written)
    {
        var (known, time) = _times[Slot(written)];
        return written.SequenceEqual(known) ? time : null;
    }

    /// <summary>Keeps a time that is told by nothing else.</summary>
    public void Keep(ReadOnlySpan<byte> written, When time)
    {
        if (time.Anchor is null && written.Length <= MaxLength)
        {
            _times[Slot(written)] = (written.ToArray(), time);
        }
    }

    private static int Slot(ReadOnlySpan<byte> written) => (int)(QuickHash.Of(written) & (Slots - 1));
}
