namespace Dramatis.Report;

// docs/decisions.md: Drawings as tables
/// <summary>
/// The section on time: the dated events and states as a drawing and as a table, and the number of undated claims.
/// </summary>
/// <param name="Drawing">The drawing; null if no item has a time that can be drawn.</param>
/// <param name="Rows">The drawn items as a table.</param>
/// <param name="Left">The number of items beyond those drawn; null for none.</param>
/// <param name="Seen">The states that are only known to hold at a moment, grouped by that moment.</param>
/// <param name="SeenLeft">The number of moments beyond those shown; null for none.</param>
/// <param name="Undated">The number of claims that give no time, or a time without a known date; null for none.</param>
internal sealed record TimelineModel(
    TimeDrawing? Drawing,
    IReadOnlyList<TimeRow> Rows,
    string? Left,
    IReadOnlyList<SeenRow> Seen,
    string? SeenLeft,
    string? Undated)
{
    private const int Width = 1180;
    private const int MostEvents = 140;
    private const int MostStates = 80;

    /// <summary>True if a drawn state changes, so that the legend explains it.</summary>
    public bool HasChanges => Rows.Any(static row => row.IsChanging);

    /// <summary>True if no claim has a time to show.</summary>
    public bool IsEmpty => Drawing is null && Seen.Count == 0;

    public static TimelineModel Of(ReportFacts facts)
    {
        var items = TimeItem.Of(facts.Claims, facts.Clashes.Changing);
        var drawable = items.Where(static item => item.Period.IsKnown && !item.IsOnlySeen).ToList();
        var events = Most(drawable.Where(static item => !item.IsState), MostEvents);
        var states = Most(drawable.Where(static item => item.IsState), MostStates);
        var left = drawable.Count - events.Count - states.Count;
        var told = items.Where(static item => item.Period.IsKnown || item.IsOnlySeen).Sum(static item => item.Count);
        var undated = facts.Claims.Count - told;
        var (seen, seenLeft) = SeenRow.Of(items.Where(static item => item.IsOnlySeen), facts);
        return new(
            events.Count + states.Count == 0 ? null : TimeDrawing.Of([("Events", events), ("States", states)], Width, facts.Links),
            [.. events.Concat(states).Select(item => TimeRow.Of(item, facts.Links))],
            left == 0 ? null : Phrases.Number(left),
            seen,
            seenLeft == 0 ? null : Phrases.Number(seenLeft),
            undated == 0 ? null : Phrases.Count(undated, "claim"));
    }

    /// <summary>The items with the most claims, still in the order of time.</summary>
    private static IReadOnlyList<TimeItem> Most(IEnumerable<TimeItem> items, int most) =>
        [.. items.Index()
            .OrderByDescending(static item => item.Item.Count)
            .ThenBy(static item => item.Index)
            .Take(most)
            .OrderBy(static item => item.Index)
            .Select(static item => item.Item)];
}
