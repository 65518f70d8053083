namespace Dramatis.Report;

/// <summary>
/// A time as the page draws and sorts it: the range of its beginning and the range of its end, in seconds.
/// </summary>
/// <param name="StartMin">The earliest beginning.</param>
/// <param name="StartMax">The latest beginning.</param>
/// <param name="EndMin">The earliest end.</param>
/// <param name="EndMax">The latest end: the first second that no longer belongs to the time.</param>
/// <param name="IsSoft">True if the source marks the time as approximate or uncertain.</param>
internal readonly record struct TimePeriod(long StartMin, long StartMax, long EndMin, long EndMax, bool IsSoft)
{
    /// <summary>True if a bound is known, so that there is something to draw.</summary>
    public bool IsKnown => FirstKnown is not null;

    /// <summary>The first bound that is known, to sort by.</summary>
    public long? FirstKnown =>
        Known(StartMin) ?? Known(StartMax) ?? Known(Extent.Shift(EndMin, -1)) ?? Known(Extent.Shift(EndMax, -1));

    /// <summary>
    /// The known bounds, for the axis. An end is given by the last second that still belongs to the time.
    /// </summary>
    public IEnumerable<long> Bounds =>
        ((long[])[StartMin, StartMax, Extent.Shift(EndMin, -1), Extent.Shift(EndMax, -1)])
            .Where(static bound => Known(bound) is not null);

    /// <summary>
    /// The period of a time. An estimated date is drawn at the estimate. A state seen at a moment includes the
    /// moment and has open ends.
    /// </summary>
    public static TimePeriod Of(When time)
    {
        if (time.Relation == WhenRelation.AsOf)
        {
            var seen = AnchorFrame.Of(time, depth: 0).Period;
            return new(Extent.Past, seen.StartMin, seen.EndMax, Extent.Future, false);
        }

        var extent = time.IsCalendar
            ? time.Date?.Unqualified.Extent ?? time.Interval!.Value.Unqualified.Extent
            : WhenExtents.Whole(time).Hull;
        // "Before" and "after" mean some part of the whole period, and nobody knows which.
        return time.IsPartOfStretch
            ? new(extent.StartMin, extent.EndMax, extent.StartMin, extent.EndMax, false)
            : new(extent.StartMin, extent.StartMax, extent.EndMin, extent.EndMax, IsEstimate(time));
    }

    private static long? Known(long bound) => bound is Extent.Past or Extent.Future ? null : bound;

    private static bool IsEstimate(When time) =>
        IsEstimate(time.Date) || IsEstimate(time.Interval?.Start.Date) || IsEstimate(time.Interval?.End.Date);

    private static bool IsEstimate(EdtfDate? date) => date is { IsApproximate: true } or { IsUncertain: true };
}
