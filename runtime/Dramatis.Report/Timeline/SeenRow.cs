namespace Dramatis.Report;

/// <summary>The states seen at one moment.</summary>
internal sealed record SeenRow(string Moment, string Count, string Link)
{
    public static IReadOnlyList<SeenRow> Of(IEnumerable<TimeItem> items) =>
        [.. items.GroupBy(static item => item.When.Anchor?.Caption ?? item.When.ToString(), StringComparer.Ordinal)
            .Select(static seen => new SeenRow(
                seen.Key,
                Phrases.Count(seen.Sum(static item => item.Count), "claim"),
                seen.First().When.Anchor is Source source
                    ? Fragment.Claims(("source", source.Id.Value), ("text", "as of its publication"))
                    : Fragment.Claims(("text", seen.First().When.ToString()))))];
}
