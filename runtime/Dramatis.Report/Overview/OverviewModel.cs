namespace Dramatis.Report;

/// <summary>The first section: the numbers at a glance, the contradictions to check first, and the doubts.</summary>
internal sealed record OverviewModel(
    IReadOnlyList<Figure> Figures,
    IReadOnlyList<PairModel> Clashes,
    SourceTable Sources,
    ModalityTable Modalities,
    IReadOnlyList<Counted> Certainties,
    IReadOnlyList<DoubtModel> Doubts,
    string? DoubtsLeft)
{
    private const int MostDoubts = 6;

    public static OverviewModel Of(ReportFacts facts)
    {
        var doubtful = facts.Claims
            .Where(static claim => claim.Doubts.Count > 0)
            .OrderByDescending(static claim => claim.Doubts.Any(static doubt => doubt.IsOfWhole))
            .ToList();
        return new(
            FiguresOf(facts),
            [.. facts.Clashes.Urgent.Select(one => PairModel.Of(facts, one))],
            SourceTable.Of(facts),
            ModalityTable.Of(facts),
            [.. Enum.GetValues<Certainty>().Select(certainty => Firmness(facts, certainty)).OfType<Counted>()],
            [.. doubtful.Take(MostDoubts).Select(claim => DoubtModel.Of(facts.Links, claim))],
            doubtful.Count > MostDoubts ? Phrases.Number(doubtful.Count - MostDoubts) : null);
    }

    private static Counted? Firmness(ReportFacts facts, Certainty certainty)
    {
        var count = facts.Claims.Count(claim => claim.Certainty == certainty);
        var name = ClaimWords.Lower(certainty);
        return count == 0 ? null : new(name, Phrases.Number(count), Fragment.Claims(("certainty", name)));
    }

    private static IReadOnlyList<Figure> FiguresOf(ReportFacts facts)
    {
        var (certain, possible) = (facts.Clashes.CertainContradictions, facts.Clashes.PossibleContradictions);
        var open = facts.Claims.Count(static claim => claim.Modality != Modality.Actual);
        var (others, denials) = (Fragment.Claims(("modality", "other")), Fragment.Claims(("polarity", "denial")));
        return
        [
            Of(facts.Sources.Count, "source", "#sources"),
            Of(facts.Actors.Count, "actor", "#actors"),
            Of(facts.Claims.Count, "claim", "#claims"),
            new(Phrases.Number(open), "planned, wanted etc.", others, Stances.Open),
            new(Phrases.Number(facts.Claims.Count(ClaimWords.IsDenial)), "denied", denials, Stances.Denied),
            new(Phrases.Number(facts.Claims.Count(Stances.HasDoubt)), "doubtful", Fragment.Claims(("only", "doubtful")), Stances.Doubt),
            new(
                $"{Phrases.Number(certain)} + {Phrases.Number(possible)}",
                "contradictions (certain + possible)",
                "#contradictions",
                Stances.Denied),
        ];
    }

    private static Figure Of(int count, string noun, string link) =>
        new(Phrases.Number(count), count == 1 ? noun : noun + "s", link, "plain");
}

/// <summary>A large number with its label and a link to the claims that it counts.</summary>
internal sealed record Figure(string Number, string Label, string Link, string Kind);

/// <summary>A claim that the encoder doubts, with each doubt.</summary>
internal sealed record DoubtModel(ClaimModel Claim, IReadOnlyList<LabelledText> Doubts)
{
    public static DoubtModel Of(PageLinks links, Claim claim) => new(
        ClaimModel.Of(links, claim),
        [.. claim.Doubts.Select(static doubt => new LabelledText(Phrases.Part(doubt.About), doubt.Why))]);
}
