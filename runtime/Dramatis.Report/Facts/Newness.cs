namespace Dramatis.Report;

/// <summary>Orders sources by their publication.</summary>
internal static class Newness
{
    /// <summary>The sources, the newest first, those without a date last; of equally new ones the last of the fact base first.</summary>
    public static IReadOnlyList<Source> Order(IEnumerable<Source> sources) =>
        [.. sources.Index()
            .OrderByDescending(static source => Published(source.Item)?.FirstKnown ?? long.MinValue)
            .ThenByDescending(static source => source.Index)
            .Select(static source => source.Item)];

    /// <summary>True if a source may have been published on a date or later. A source without a date was not.</summary>
    public static bool IsSince(Source source, EdtfDate date) => Published(source)?.EndMax > date.Unqualified.Extent.StartMin;

    private static TimePeriod? Published(Source source) =>
        source.Published is { } time && TimePeriod.Of(time) is { IsKnown: true } period ? period : null;
}
