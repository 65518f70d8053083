namespace Dramatis.Report;

/// <summary>
/// The modalities with the numbers of claims that affirm their content, deny their content, and deny the modality itself.
/// Example for plans: it is planned, it is planned not to, there is no such plan.
/// </summary>
/// <param name="Columns">The headings of the columns that are not empty.</param>
/// <param name="Rows">The modalities that have claims.</param>
internal sealed record ModalityTable(IReadOnlyList<string> Columns, IReadOnlyList<ModalityRow> Rows)
{
    private static readonly (string Heading, string Filter)[] s_columns =
        [("Affirmed", "affirmed"), ("Content denied", "denied"), ("Modality denied", "none")];

    public static ModalityTable Of(ReportFacts facts)
    {
        var counts = Enum.GetValues<Modality>().ToDictionary(static modality => modality, static _ => new int[s_columns.Length]);
        foreach (var claim in facts.Claims)
        {
            counts[claim.Modality][Column(claim)]++;
        }

        var most = counts.Values.SelectMany(static row => row).Max();
        var columns = Enumerable.Range(0, s_columns.Length).Where(column => counts.Values.Any(row => row[column] > 0)).ToList();
        return new(
            [.. columns.Select(static column => s_columns[column].Heading)],
            [.. counts.Where(static row => row.Value.Any(static count => count > 0)).Select(row => new ModalityRow(
                Phrases.Modality(row.Key),
                [.. columns.Select(column => Cell(row.Key, column, row.Value[column], most))]))]);
    }

    // For the actual modality, its denial is that of the content.
    private static int Column(Claim claim) =>
        claim.ModalPolarity == Polarity.Denied ? claim.Modality == Modality.Actual ? 1 : 2
        : claim.Polarity == Polarity.Denied ? 1
        : 0;

    private static Measure Cell(Modality modality, int column, int count, int most)
    {
        var kind = column > 0 ? Stances.Denied : modality == Modality.Actual ? Stances.So : Stances.Open;
        return Measure.Of(
            count, most, kind, Fragment.Claims(("modality", ClaimWords.Lower(modality)), ("polarity", s_columns[column].Filter)));
    }
}

/// <summary>A modality with the numbers of its claims.</summary>
internal sealed record ModalityRow(string Name, IReadOnlyList<Measure> Measures);
