namespace Dramatis.Report;

/// <summary>What there is at a glance, and what needs a look.</summary>
internal sealed record OverviewModel(
    IReadOnlyList<Figure> Figures,
    IReadOnlyList<PairModel> Clashes,
    IReadOnlyList<SourceRow> Sources,
    IReadOnlyList<ModalityRow> Modalities,
    IReadOnlyList<Counted> Certainties,
    IReadOnlyList<DoubtModel> Doubts,
    string? DoubtsLeft)
{
    private const int MostClashes = 3;
    private const int MostDoubts = 6;

    public static OverviewModel Of(ReportFacts facts)
    {
        var doubtful = facts.Claims.Where(static claim => claim.Doubts.Count > 0).OrderByDescending(static claim => claim.Doubts.Any(static doubt => doubt.IsOfWhole)).ToList();
        var most = facts.Facts.Sources.Select(source => facts.Facts.Claims.From(source).Count()).DefaultIfEmpty().Max();
        return new(
            FiguresOf(facts),
            [.. facts.Contradictions
                .OrderByDescending(static one => one.IsCertain)
                .ThenByDescending(static one => one.Between)
                .Take(MostClashes)
                .Select(one => AgreementModel.Pair(facts, one))],
            [.. facts.Facts.Sources.Select(source => SourceRow.Of(facts, source, most))],
            ModalityRow.Of(facts),
            [.. Enum.GetValues<Certainty>()
                .Select(certainty => (Certainty: certainty, Count: facts.Claims.Count(claim => claim.Certainty == certainty)))
                .Where(static row => row.Count > 0)
                .Select(static row => new Counted(ClaimWords.Lower(row.Certainty), Phrases.Number(row.Count), Fragment.Claims(("certainty", ClaimWords.Lower(row.Certainty)))))],
            [.. doubtful.Take(MostDoubts).Select(DoubtModel.Of)],
            doubtful.Count > MostDoubts ? Phrases.Number(doubtful.Count - MostDoubts) : null);
    }

    private static IReadOnlyList<Figure> FiguresOf(ReportFacts facts)
    {
        var certain = facts.Contradictions.Count(static one => one.IsCertain);
        var doubtful = facts.Claims.Count(static claim => claim.Doubts.Count > 0 || Stances.IsDoubtful(claim));
        return
        [
            new(Phrases.Number(facts.Facts.Sources.Count), Noun(facts.Facts.Sources.Count, "source"), "#sources", "plain"),
            new(Phrases.Number(facts.Actors.Count), Noun(facts.Actors.Count, "actor"), "#actors", "plain"),
            new(Phrases.Number(facts.Claims.Count), Noun(facts.Claims.Count, "claim"), "#claims", "plain"),
            new(Phrases.Number(facts.Claims.Count(static claim => claim.Modality != Modality.Actual)), "planned, wanted or the like", Fragment.Claims(("modality", "other")), Stances.Open),
            new(Phrases.Number(facts.Claims.Count(ClaimWords.IsDenial)), "denied", Fragment.Claims(("polarity", "denial")), Stances.Denied),
            new(Phrases.Number(doubtful), "doubtful", Fragment.Claims(("only", "doubtful")), Stances.Doubt),
            new($"{Phrases.Number(certain)} + {Phrases.Number(facts.Contradictions.Count - certain)}", "contradictions, certain + possible", "#contradictions", Stances.Denied),
        ];
    }

    private static string Noun(int count, string noun) => count == 1 ? noun : noun + "s";
}
