namespace Dramatis;

/// <summary>Computes the stretch of time of a set: that of some member, or from the first member to the last.</summary>
internal static class EdtfSetExtents
{
    public static Extent Of(EdtfSet set)
    {
        var whole = Of(set, set.Items[0]);
        for (var i = 1; i < set.Items.Count; i++)
        {
            var item = Of(set, set.Items[i]);
            whole = set.IsAll ? Span(whole, item) : Choice(whole, item);
        }

        return whole;
    }

    /// <summary>
    /// The stretch of a member. A range is some date within it if one date is meant, and the whole range if all are.
    /// </summary>
    public static Extent Of(EdtfSet set, EdtfSetItem item)
    {
        var from = item.From is { } first ? EdtfExtents.Of(first) : Beginning;
        var to = item.To is { } last ? EdtfExtents.Of(last) : End;
        return set.IsAll ? Span(from, to)
            : item.From?.Precision == item.To?.Precision || item.From is null || item.To is null ? Choice(from, to)
            : Choice(from, to).Loosened(1);
    }

    private static Extent Beginning { get; } = new(Extent.Past, Extent.Past, Extent.Past, Extent.Past);

    private static Extent End { get; } = new(Extent.Future, Extent.Future, Extent.Future, Extent.Future);

    private static Extent Span(Extent a, Extent b) => new(
        Math.Min(a.StartMin, b.StartMin),
        Math.Min(a.StartMax, b.StartMax),
        Math.Max(a.EndMin, b.EndMin),
        Math.Max(a.EndMax, b.EndMax));

    private static Extent Choice(Extent a, Extent b) => new(
        Math.Min(a.StartMin, b.StartMin),
        Math.Max(a.StartMax, b.StartMax),
        Math.Min(a.EndMin, b.EndMin),
        Math.Max(a.EndMax, b.EndMax));
}
