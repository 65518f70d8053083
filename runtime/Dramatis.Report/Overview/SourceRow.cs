namespace Dramatis.Report;

/// <summary>A source with the numbers of its claims, in the columns that are not empty.</summary>
internal sealed record SourceRow(
    string Title,
    string? Address,
    string By,
    string Published,
    string Link,
    IReadOnlyList<LabelledText> Doubts,
    IReadOnlyList<LabelledText> Inferences,
    IReadOnlyList<Measure> Measures)
{
    public static SourceRow Of(PageLinks links, Source source, IEnumerable<Func<string, Measure>> measures)
    {
        var people = source.Authors.Select(static author => author.Caption).Append(source.Publisher?.Caption).OfType<string>();
        var link = Fragment.Claims(links.BySource(source));
        return new(
            source.ToString(),
            source.Uri is { Scheme: "https" or "http" } uri ? uri.AbsoluteUri : null,
            string.Join(", ", people),
            source.Published?.ToString() ?? "date unknown",
            link,
            ClaimDetails.Doubts(source.Doubts, "the whole source"),
            ClaimDetails.Inferences(source.Inferences, "the whole source"),
            [.. measures.Select(measure => measure(link))]);
    }
}
