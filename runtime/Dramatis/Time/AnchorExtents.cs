namespace Dramatis;

/// <summary>The stretches of a date, interval or anchor to which a time is relative.</summary>
/// <param name="Period">The stretch itself.</param>
/// <param name="Seen">The day of it on which a state is observed.</param>
/// <param name="Year">Its calendar year, or the year at the offset of the time.</param>
internal readonly record struct AnchorExtents(Extent Period, Extent Seen, Extent Year)
{
    private const long UndatedYear = 1000;

    // Times may lead to each other in long chains, and files may contain chains of any length.
    private const int MaxDepth = 64;

    // Only the order of times with one anchor matters, so that an anchor without a date can stand anywhere.
    public static AnchorExtents Undated(int yearOffset)
    {
        var period = Extent.Exactly(0, 10);
        var middle = yearOffset * UndatedYear;
        return new(period, period, Extent.Exactly(middle - (UndatedYear / 2), middle + (UndatedYear / 2)));
    }

    public static AnchorExtents Of(When when, int depth)
    {
        var period = when.Date?.Extent ?? when.Interval?.Extent ?? OfAnchor(when.Anchor!, depth);
        return new(period, period.Loosened(GregorianDays.SecondsPerDay), YearOf(period.Anywhere(), when.YearOffset));
    }

    // A happening or publication of some day need not have taken the whole day.
    private static Extent OfAnchor(IAnchor anchor, int depth) => depth < MaxDepth && anchor.Time is { } time
        ? WhenExtents.Whole(time, depth + 1).Hull.Loosened(1)
        : Extent.Unknown;

    private static Extent YearOf(Extent period, int offset)
    {
        var (first, last) = (YearOf(period.StartMin), YearOf(period.StartMax));
        var (firstEnd, lastEnd) = (YearOf(Extent.Shift(period.EndMin, -1)), YearOf(Extent.Shift(period.EndMax, -1)));

        // The years before are counted from its beginning, those after from its end.
        return new Extent(
            StartOf(offset > 0 ? firstEnd : first, offset),
            StartOf(offset > 0 ? lastEnd : last, offset),
            StartOf(offset < 0 ? first : firstEnd, offset + 1L),
            StartOf(offset < 0 ? last : lastEnd, offset + 1L));
    }

    private static long YearOf(long moment) => moment is Extent.Past or Extent.Future
        ? moment
        : GregorianDays.Date(GregorianDays.FloorDivide(moment, GregorianDays.SecondsPerDay)).Year;

    private static long StartOf(long year, long offset) =>
        year is Extent.Past or Extent.Future ? year : GregorianDays.SecondsTo(year + offset);
}
