namespace Dramatis.Report;

/// <summary>A drawn item as a row of a table.</summary>
internal sealed record TimeRow(
    string Time, IReadOnlyList<Badge> Badges, string Text, string Link, string Aspect, bool IsChanging)
{
    public static TimeRow Of(TimeItem item, PageLinks links) => new(
        item.TimeText,
        Badge.Of(item.Claim),
        item.Claim.What.Caption,
        links.To(item.Claim),
        item.IsState ? "state" : "event",
        item.IsChanging);
}

/// <summary>The number of states that are known to hold at one moment.</summary>
internal sealed record SeenRow(string Moment, string Count, string Link)
{
    /// <summary>The moments with the most claims, still in the order of time, and the number of the others.</summary>
    public static (IReadOnlyList<SeenRow> Rows, int Left) Of(IEnumerable<TimeItem> items, ReportFacts facts)
    {
        var moments = items.GroupBy(MomentOf, StringComparer.Ordinal)
            .Select(static seen => (Moment: seen.Key, Count: seen.Sum(static item => item.Count), seen.First().When))
            .ToList();
        var shown = moments.Index()
            .OrderByDescending(static seen => seen.Item.Count)
            .ThenBy(static seen => seen.Index)
            .Take(facts.Limits.Sources)
            .OrderBy(static seen => seen.Index)
            .Select(seen => new SeenRow(
                seen.Item.Moment, Phrases.Count(seen.Item.Count, "claim"), LinkOf(seen.Item.When, facts.Links)))
            .ToList();
        return (shown, moments.Count - shown.Count);
    }

    private static string LinkOf(When moment, PageLinks links) => moment.Anchor is Source source
        ? Fragment.Claims(links.BySource(source), ("text", "as of its publication"))
        : Fragment.Claims(("text", moment.ToString()));

    private static string MomentOf(TimeItem item) =>
        item.When.Anchor is { } anchor ? $"as of {anchor.Caption}" : item.When.ToString();
}
