namespace Dramatis.Report;

/// <summary>
/// A source with the numbers of its claims: all, in its own voice, not actual, denied, doubtful, contradicted.
/// </summary>
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
    public static SourceRow Of(ReportFacts facts, Source source, int most)
    {
        var claims = facts.Facts.Claims.From(source).Select(static claim => claim.Whole).ToList();
        var link = Fragment.Claims(("source", source.Id.Value));
        var people = source.Authors.Select(static author => author.Caption).Append(source.Publisher?.Caption).OfType<string>();
        return new(
            source.ToString(),
            source.Uri is { Scheme: "https" or "http" } uri ? uri.AbsoluteUri : null,
            string.Join(", ", people),
            source.Published?.ToString() ?? "date unknown",
            link,
            ClaimDetails.Doubts(source.Doubts, "the whole source"),
            ClaimDetails.Inferences(source.Inferences, "the whole source"),
            [
                Measure.Of(claims.Count, most, Stances.So, link),
                Measure.Of(claims.Count(static claim => claim.Attribution.Count == 0), most, Stances.So, $"{link}&speaker=-"),
                Measure.Of(
                    claims.Count(static claim => claim.Modality != Modality.Actual), most, Stances.Open, $"{link}&modality=other"),
                Measure.Of(claims.Count(ClaimWords.IsDenial), most, Stances.Denied, $"{link}&polarity=denial"),
                Measure.Of(claims.Count(Stances.HasDoubt), most, Stances.Doubt, $"{link}&only=doubtful"),
                Measure.Of(claims.Count(facts.IsContested), most, Stances.Denied, $"{link}&only=contested"),
            ]);
    }
}
