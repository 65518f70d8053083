namespace Dramatis;

/// <summary>
/// A period from one date to another, either of which may be unknown or open: EDTF of ISO 8601-2:2019, levels 0, 1 and
/// 2. It begins on some day of its first date and ends on some day of its last: 1964/2008 begins some time in 1964 and
/// ends some time in 2008.
/// </summary>
/// <remarks>
/// Two intervals are equal if their texts are. Values are immutable. The default value is the year 0, <c>0000/0000</c>.
/// </remarks>
// docs/decisions.md: Intervals between years
public readonly partial record struct EdtfInterval : IComparable<EdtfInterval>
{
    /// <summary>Makes an interval from one date to another.</summary>
    /// <exception cref="ArgumentException">
    /// A date is a set or has a time, neither end is known, or the end lies before the start.
    /// </exception>
    public EdtfInterval(EdtfIntervalEnd start, EdtfIntervalEnd end)
    {
        (Start, End) = (start, end);
        if (EdtfIntervalParser.Refusal(this) is { } reason)
        {
            throw new ArgumentException($"{this} is not an interval: {reason}.");
        }
    }

    /// <summary>The beginning.</summary>
    public EdtfIntervalEnd Start { get; internal init; }

    /// <summary>The end.</summary>
    public EdtfIntervalEnd End { get; internal init; }

    /// <summary>The interval without the marks <c>?</c>, <c>~</c> and <c>%</c>.</summary>
    public EdtfInterval Unqualified => new() { Start = Start.Unqualified, End = End.Unqualified };

    internal Extent Extent
    {
        get
        {
            var first = Start.Extent(Extent.Past).Loosened(GregorianDays.SecondsPerDay);
            var last = End.Extent(Extent.Future).Loosened(GregorianDays.SecondsPerDay);
            var least = Extent.Shift(first.StartMin, GregorianDays.SecondsPerDay);
            var most = Extent.Shift(last.EndMax, -GregorianDays.SecondsPerDay);

            // An interval is at least a day long, so that the bounds of one end limit the other.
            return new Extent(
                first.StartMin, Math.Min(first.StartMax, most), Math.Max(last.EndMin, least), last.EndMax);
        }
    }

    /// <summary>
    /// Orders intervals by the beginnings of the unqualified intervals, then by their ends, then by their texts. An
    /// interval without a beginning comes first.
    /// </summary>
    public int CompareTo(EdtfInterval other)
    {
        var order = Unqualified.Extent.CompareTo(other.Unqualified.Extent);
        return order != 0 || Equals(other) ? order : string.CompareOrdinal(ToString(), other.ToString());
    }

    /// <summary>The canonical EDTF text. Parsing it gives an equal interval.</summary>
    public override string ToString() => $"{Start}/{End}";
}
