namespace Dramatis.Report;

/// <summary>The table of sources: the newest, if there are many.</summary>
/// <param name="Columns">The headings of the columns with numbers.</param>
/// <param name="Rows">The sources.</param>
/// <param name="Left">The number of sources beyond those shown; null for none.</param>
/// <param name="Shown">The number of sources shown.</param>
internal sealed record SourceTable(IReadOnlyList<string> Columns, IReadOnlyList<SourceRow> Rows, string? Left, string Shown)
{
    private static readonly (string Heading, string Kind, string Filter, Func<ReportFacts, Claim, bool> Counts)[] s_columns =
    [
        ("Claims", Stances.So, "", static (_, _) => true),
        ("In its own voice", Stances.So, "&speaker=-", static (_, claim) => claim.Attribution.Count == 0),
        ("Planned, wanted etc.", Stances.Open, "&modality=other", static (_, claim) => claim.Modality != Modality.Actual),
        ("Denied", Stances.Denied, "&polarity=denial", static (_, claim) => ClaimWords.IsDenial(claim)),
        ("Doubtful", Stances.Doubt, "&only=doubtful", static (_, claim) => Stances.HasDoubt(claim)),
        ("Contradicted", Stances.Denied, "&only=contested", static (facts, claim) => facts.IsContested(claim)),
    ];

    public static SourceTable Of(ReportFacts facts)
    {
        Many<Source> shown = facts.Sources.Count <= facts.Limits.Sources
            ? facts.Sources
            : [.. Newness.Order(facts.Sources).Take(facts.Limits.Sources)];
        var counts = shown.Select(source => Counts(facts, source)).ToList();
        var columns = Enumerable.Range(0, s_columns.Length)
            .Where(column => column == 0 || counts.Exists(row => row[column] > 0))
            .ToList();
        var most = counts.Select(static row => row[0]).DefaultIfEmpty().Max();
        var left = facts.Sources.Count - shown.Count;
        return new(
            [.. columns.Select(static column => s_columns[column].Heading)],
            [.. shown.Zip(counts, (source, row) => SourceRow.Of(facts.Links, source, columns.Select(column => Cell(column, row[column], most))))],
            left == 0 ? null : Phrases.Number(left),
            Phrases.Number(shown.Count));
    }

    private static int[] Counts(ReportFacts facts, Source source)
    {
        var counts = new int[s_columns.Length];
        foreach (var claim in facts.ClaimsOf(source).Select(number => facts.Claims[number]))
        {
            for (var column = 0; column < counts.Length; column++)
            {
                counts[column] += s_columns[column].Counts(facts, claim) ? 1 : 0;
            }
        }

        return counts;
    }

    private static Func<string, Measure> Cell(int column, int count, int most) =>
        link => Measure.Of(count, most, s_columns[column].Kind, link + s_columns[column].Filter);
}
