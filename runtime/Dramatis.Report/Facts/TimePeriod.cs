namespace Dramatis.Report;

/// <summary>Between which seconds a time begins, and between which it ends, as it is drawn and sorted.</summary>
/// <param name="StartMin">The earliest it can begin.</param>
/// <param name="StartMax">The latest it can begin.</param>
/// <param name="EndMin">The earliest it can end.</param>
/// <param name="EndMax">The latest it can end; the first second that no longer belongs to it.</param>
/// <param name="IsSoft">Whether the source marks it as approximate or uncertain.</param>
internal readonly record struct TimePeriod(long StartMin, long StartMax, long EndMin, long EndMax, bool IsSoft)
{
    /// <summary>Whether there is anything to draw.</summary>
    public bool IsKnown => FirstKnown is not null;

    /// <summary>The first bound that is one, to sort by.</summary>
    public long? FirstKnown => Bounds.Cast<long?>().FirstOrDefault();

    /// <summary>The bounds that are known, the ends by the last second that still belongs to it.</summary>
    public IEnumerable<long> Bounds =>
        ((long[])[StartMin, StartMax, Extent.Shift(EndMin, -1), Extent.Shift(EndMax, -1)])
            .Where(static bound => bound is not (Extent.Past or Extent.Future));

    /// <summary>
    /// A date that is only estimated stands where it is estimated. A state seen at a moment counts as of that, with
    /// open ends.
    /// </summary>
    public static TimePeriod Of(When time)
    {
        if (time.Relation == WhenRelation.AsOf)
        {
            var seen = AnchorExtents.Of(time, depth: 0).Period;
            return new(Extent.Past, seen.StartMin, seen.EndMax, Extent.Future, false);
        }

        var extent = time.IsCalendar
            ? time.Date?.Unqualified.Extent ?? time.Interval!.Value.Unqualified.Extent
            : WhenExtents.Whole(time).Hull;
        // Of what is before or after something only some part is meant, nobody knows which.
        return time.Relation is WhenRelation.Before or WhenRelation.After
            ? new(extent.StartMin, extent.EndMax, extent.StartMin, extent.EndMax, false)
            : new(extent.StartMin, extent.StartMax, extent.EndMin, extent.EndMax, IsEstimate(time));
    }

    private static bool IsEstimate(When time) =>
        IsEstimate(time.Date) || IsEstimate(time.Interval?.Start.Date) || IsEstimate(time.Interval?.End.Date);

    private static bool IsEstimate(EdtfDate? date) => date is { IsApproximate: true } or { IsUncertain: true };
}
