namespace Dramatis.Report;

/// <summary>A drawn item as a row of a table.</summary>
internal sealed record TimeRow(
    string Time, IReadOnlyList<Badge> Badges, string Text, string Link, string Aspect, bool IsChanging)
{
    public static TimeRow Of(TimeItem item) => new(
        item.TimeText,
        Badge.Of(item.Claim),
        item.Claim.What.Caption,
        Fragment.Claim(item.Claim),
        item.IsState ? "state" : "event",
        item.IsChanging);
}

/// <summary>The number of states that are known to hold at one moment.</summary>
internal sealed record SeenRow(string Moment, string Count, string Link)
{
    public static IReadOnlyList<SeenRow> Of(IEnumerable<TimeItem> items) =>
        [.. items.GroupBy(MomentOf, StringComparer.Ordinal)
            .Select(static seen => new SeenRow(
                seen.Key,
                Phrases.Count(seen.Sum(static item => item.Count), "claim"),
                seen.First().When.Anchor is Source source
                    ? Fragment.Claims(("source", source.Id.Value), ("text", "as of its publication"))
                    : Fragment.Claims(("text", seen.First().When.ToString()))))];

    private static string MomentOf(TimeItem item) =>
        item.When.Anchor is { } anchor ? $"as of {anchor.Caption}" : item.When.ToString();
}
