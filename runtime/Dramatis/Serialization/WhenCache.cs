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
        var slot = Slot(written);
        return written.SequenceEqual(_times[slot].Written) ? _times[slot].Time
            : written.SequenceEqual(_times[slot ^ 1].Written) ? _times[slot ^ 1].Time
            : null;
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

            // The newer of two that belong into one slot stands in it, the other beside it.
            var slot = Slot(written);
            _times[slot ^ 1] = _times[slot];
            _times[slot] = (written.ToArray(), time);
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
