namespace Dramatis.Report;

/// <summary>Events and states in time: the drawing, the same as a table, and what cannot be drawn.</summary>
/// <param name="Drawing">None where nothing has a time that can be drawn.</param>
/// <param name="Rows">What is drawn, as a table.</param>
/// <param name="Left">How many more there are than are drawn; none if none.</param>
/// <param name="Seen">States that are only seen when something was published or happened, by that.</param>
/// <param name="Undated">How many claims tell a time that no date is known of, or none at all.</param>
internal sealed record TimelineModel(
    TimeDrawing? Drawing,
    IReadOnlyList<TimeRow> Rows,
    string? Left,
    IReadOnlyList<SeenRow> Seen,
    string? Undated)
{
    private const int Width = 1180;
    private const int MostEvents = 140;
    private const int MostStates = 80;

    public static TimelineModel Of(ReportFacts facts)
    {
        var items = TimeItem.Of(facts.Claims);
        var drawable = items.Where(static item => item.Period.IsKnown && !item.IsOnlySeen).ToList();
        var events = Most(drawable.Where(static item => !item.IsState), MostEvents);
        var states = Most(drawable.Where(static item => item.IsState), MostStates);
        var left = drawable.Count - events.Count - states.Count;
        var told = items.Where(static item => item.Period.IsKnown || item.IsOnlySeen).Sum(static item => item.Count);
        var undated = facts.Claims.Count - told;
        return new(
            events.Count + states.Count == 0 ? null : TimeDrawing.Of([("Events", events), ("States", states)], Width),
            [.. events.Concat(states).Select(TimeRow.Of)],
            left == 0 ? null : Phrases.Number(left),
            SeenRow.Of(items.Where(static item => item.IsOnlySeen)),
            undated == 0 ? null : Phrases.Count(undated, "claim"));
    }

    /// <summary>Those that most claims tell of, in the order of time.</summary>
    private static IReadOnlyList<TimeItem> Most(IEnumerable<TimeItem> items, int most) =>
        [.. items.Index()
            .OrderByDescending(static item => item.Item.Count)
            .ThenBy(static item => item.Index)
            .Take(most)
            .OrderBy(static item => item.Index)
            .Select(static item => item.Item)];
}
