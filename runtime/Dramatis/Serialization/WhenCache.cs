namespace Dramatis;

/// <summary>The calendar times that were read last, by how they are written: a file repeats few dates often.</summary>
internal sealed class WhenCache
{
    private const int MostSlots = 1 << 14;
    private const int MaxLength = 100;

    private (byte[] Written, When Time)[] _times = new (byte[], When)[1 << 8];
    private int _kept;

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
            if (_kept++ > _times.Length && _times.Length < MostSlots)
            {
                Grow();
            }

            _times[Slot(written)] = (written.ToArray(), time);
        }
    }

    private int Slot(ReadOnlySpan<byte> written) => (int)QuickHash.Of(written) & (_times.Length - 1);

    // As many slots as a file turns out to need.
    private void Grow()
    {
        var known = _times;
        (_times, _kept) = (new (byte[], When)[known.Length * 4], 0);
        foreach (var entry in known)
        {
            if (entry.Written is not null)
            {
                _times[Slot(entry.Written)] = entry;
            }
        }
    }
}
