namespace Dramatis.Report;

/// <summary>
/// A modality with the numbers of claims that affirm their content, deny their content, and deny the modality itself.
/// Example for plans: it is planned, it is planned not to, there is no such plan.
/// </summary>
internal sealed record ModalityRow(string Name, IReadOnlyList<Measure> Measures)
{
    public static IReadOnlyList<ModalityRow> Of(ReportFacts facts)
    {
        var rows = Enum.GetValues<Modality>().Select(modality => (Modality: modality, Counts: Counts(facts, modality))).ToList();
        var most = rows.SelectMany(static row => row.Counts).DefaultIfEmpty().Max();
        return [.. rows.Where(static row => row.Counts.Sum() > 0).Select(row => Row(row.Modality, row.Counts, most))];
    }

    private static int[] Counts(ReportFacts facts, Modality modality)
    {
        var claims = facts.Facts.Claims;
        return
        [
            claims.With(modality).Affirmed().Count(),
            claims.With(modality).Denied().Count(),
            modality == Modality.Actual ? 0 : claims.Denied(modality).Count(),
        ];
    }

    private static ModalityRow Row(Modality modality, int[] counts, int most)
    {
        var kind = modality == Modality.Actual ? Stances.So : Stances.Open;
        return new(
            Phrases.Modality(modality),
            [
                Measure.Of(counts[0], most, kind, Link(modality, "affirmed")),
                Measure.Of(counts[1], most, Stances.Denied, Link(modality, "denied")),
                Measure.Of(counts[2], most, Stances.Denied, Link(modality, "none")),
            ]);
    }

    private static string Link(Modality modality, string polarity) =>
        Fragment.Claims(("modality", ClaimWords.Lower(modality)), ("polarity", polarity));
}

/// <summary>A number in a table cell, with a bar below it.</summary>
/// <param name="Percent">The length of the bar in percent of the cell.</param>
internal sealed record Measure(string Number, int Percent, string Kind, string? Link)
{
    public static Measure Of(int count, int most, string kind, string link) => new(
        Phrases.Number(count),
        most == 0 || count == 0 ? 0 : Math.Max(2, (int)(100L * count / most)),
        kind,
        count == 0 ? null : link);
}
