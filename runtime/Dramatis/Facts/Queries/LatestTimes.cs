namespace Dramatis;

/// <summary>Times, of which one asks whether any is later than another time.</summary>
/// <remarks>
/// Of times by the calendar the latest is enough. Times with one anchor are compared by their relations to it, so these are
/// kept, each once.
/// </remarks>
internal sealed class LatestTimes
{
    private readonly Dictionary<string, HashSet<When>> _byAnchor = new(StringComparer.Ordinal);
    private When? _latest;

    public void Add(When time)
    {
        _latest = _latest is null || time.CompareTo(_latest) > 0 ? time : _latest;
        if (time.Anchor is { } anchor)
        {
            (_byAnchor.TryGetValue(anchor.Key, out var known) ? known : _byAnchor[anchor.Key] = []).Add(time);
        }
    }

    public bool AnyAfter(When time) =>
        (_latest is not null && time.IsBefore(_latest) == Truth.Yes)
        || (time.Anchor is { } anchor
            && _byAnchor.TryGetValue(anchor.Key, out var known)
            && known.Any(other => time.IsBefore(other) == Truth.Yes));
}
