namespace Dramatis.Report;

/// <summary>The section on contradictions, disagreements and corroborations.</summary>
internal sealed record AgreementModel(
    IReadOnlyList<PairGroup> Contradictions,
    PairGroup? Disagreements,
    IReadOnlyList<SupportedClaim> Corroborations,
    string CorroborationCount,
    string? CorroborationsLeft)
{
    private const int Most = 60;

    public static AgreementModel Of(ReportFacts facts)
    {
        var contradictions = facts.Contradictions
            .GroupBy(static contradiction => contradiction.Rule)
            .OrderBy(static rule => rule.Key)
            .Select(rule => Group(
                ContradictionWords.Rule(rule.Key),
                [.. rule.OrderByDescending(static one => one.IsCertain).Select(one => Pair(facts, one))]));
        var disagreements = facts.Disagreements
            .OrderByDescending(static one => one.IsCertain)
            .Select(static one => new PairModel(
                ClaimModel.Of(one.First), ClaimModel.Of(one.Second), one.IsCertain, Certainty(one.IsCertain), one.Reason))
            .ToList();
        var supported = SupportedClaim.Of(facts);
        return new(
            [.. contradictions],
            disagreements.Count == 0 ? null : Group("Holders who want opposite things", disagreements),
            [.. supported.Take(Most)],
            Phrases.Count(supported.Count, "claim"),
            Rest(supported.Count));
    }

    public static PairModel Pair(ReportFacts facts, Contradiction contradiction) => new(
        ClaimModel.Of(contradiction.First),
        ClaimModel.Of(contradiction.Second),
        contradiction.IsCertain,
        $"{Certainty(contradiction.IsCertain)}, {ContradictionWords.Between(contradiction.Between)}",
        ContradictionWords.Reason(facts.Facts, contradiction));

    private static PairGroup Group(string heading, List<PairModel> pairs)
    {
        var certain = pairs.Count(static pair => pair.IsCertain);
        return new(
            heading,
            $"{Phrases.Number(certain)} certain, {Phrases.Number(pairs.Count - certain)} possible",
            [.. pairs.Take(Most)],
            Rest(pairs.Count));
    }

    private static string? Rest(int count) => count > Most ? Phrases.Number(count - Most) : null;

    private static string Certainty(bool isCertain) => isCertain ? "Certain" : "Possible";
}
