namespace Dramatis.Report;

/// <summary>What claims say against each other and for each other.</summary>
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
                Heading(rule.Key),
                [.. rule.OrderByDescending(static one => one.IsCertain).Select(one => Pair(facts, one))]));
        var disagreements = facts.Disagreements
            .OrderByDescending(static one => one.IsCertain)
            .Select(static one => new PairModel(
                ClaimModel.Of(one.First), ClaimModel.Of(one.Second), one.IsCertain, Certainty(one.IsCertain), one.Reason))
            .ToList();
        var supported = SupportedClaim.Of(facts);
        return new(
            [.. contradictions],
            disagreements.Count == 0 ? null : Group("Who wants the opposite of what another wants", disagreements),
            [.. supported.Take(Most)],
            Phrases.Count(supported.Count, "claim"),
            Rest(supported.Count));
    }

    public static PairModel Pair(ReportFacts facts, Contradiction contradiction) => new(
        ClaimModel.Of(contradiction.First),
        ClaimModel.Of(contradiction.Second),
        contradiction.IsCertain,
        $"{Certainty(contradiction.IsCertain)}, {Between(contradiction.Between)}",
        Reason(facts, contradiction));

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

    private static string Between(ClashBetween between) => between switch
    {
        ClashBetween.OneSpeaker => "by one and the same speaker",
        ClashBetween.OneSource => "within one source",
        _ => "between two sources",
    };

    /// <summary>What the encoder concluded it from, where it is a note; else what the rule says.</summary>
    private static string Reason(ReportFacts facts, Contradiction contradiction)
    {
        var notes = contradiction.Rule != ContradictionRule.Noted
            ? []
            : facts.Facts.ClaimsOf<Conflict>()
                .Where(noted => noted.What.Claims.Contains(contradiction.First) && noted.What.Claims.Contains(contradiction.Second))
                .SelectMany(static noted => noted.Inferences)
                .Select(static inference => inference.How);
        return string.Join("; ", notes.DefaultIfEmpty(contradiction.Reason));
    }

    private static string Heading(ContradictionRule rule) => rule switch
    {
        ContradictionRule.Denied => "Affirmed by one and denied by the other",
        ContradictionRule.NoSuchPlan => "Planned or wanted by one, and not by the word of the other",
        ContradictionRule.Exclusive => "Two where only one can hold",
        ContradictionRule.Excludes => "What cannot hold beside each other",
        ContradictionRule.SameHappening => "One happening told in two ways",
        _ => "Noted by the encoder, since no rule sees it",
    };
}
