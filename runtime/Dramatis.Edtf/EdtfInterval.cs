namespace Dramatis;

/// <summary>
/// A period from one date to another, either of which may be unknown or open: EDTF of ISO 8601-2:2019, levels 0, 1 and
/// 2. It begins some day of its first date and ends some day of its last: 1964/2008 begins at some time in 1964 and
/// ends at some time in 2008.
/// </summary>
/// <remarks>Equality is of what is written. The default value is the year 0, <c>0000/0000</c>.</remarks>
public readonly partial record struct EdtfInterval : IComparable<EdtfInterval>
{
    /// <summary>From one date to another.</summary>
    /// <exception cref="ArgumentException">One is a set or has a time, or the end is before the start.</exception>
    public EdtfInterval(EdtfIntervalEnd start, EdtfIntervalEnd end)
    {
        (Start, End) = (start, end);
        if (EdtfIntervalParser.Refusal(this) is { } reason)
        {
            throw new ArgumentException($"{this} is no interval: {reason}.");
        }
    }

    /// <summary>Where it begins.</summary>
    public EdtfIntervalEnd Start { get; internal init; }

    /// <summary>Where it ends.</summary>
    public EdtfIntervalEnd End { get; internal init; }

    /// <summary>The interval as it stands, without the marks <c>?</c>, <c>~</c> and <c>%</c>.</summary>
    public EdtfInterval Unqualified => new() { Start = Start.Unqualified, End = End.Unqualified };

    internal Extent Extent
    {
        get
        {
            var first = Start.Extent(Extent.Past).Loosened(GregorianDays.SecondsPerDay);
            var last = End.Extent(Extent.Future).Loosened(GregorianDays.SecondsPerDay);
            var least = Extent.Shift(first.StartMin, GregorianDays.SecondsPerDay);
            var most = Extent.Shift(last.EndMax, -GregorianDays.SecondsPerDay);

            // It is a day long at least, so that what is known of one end limits the other.
            return new Extent(
                first.StartMin, Math.Min(first.StartMax, most), Math.Max(last.EndMin, least), last.EndMax);
        }
    }

    /// <summary>
    /// An order to sort by: where the unqualified intervals begin, then where they end, then their texts. What has no
    /// beginning comes first.
    /// </summary>
    public int CompareTo(EdtfInterval other)
    {
        var (a, b) = (Unqualified.Extent, other.Unqualified.Extent);
        var order = a.StartMin.CompareTo(b.StartMin);
        order = order != 0 ? order : a.EndMax.CompareTo(b.EndMax);
        return order != 0 || Equals(other) ? order : string.CompareOrdinal(ToString(), other.ToString());
    }

    /// <summary>The canonical EDTF text; to parse it gives an equal interval.</summary>
    public override string ToString() => $"{Start}/{End}";
}
