namespace Dramatis.Report;

/// <summary>The section on clashes and agreements.</summary>
internal sealed record AgreementModel(
    IReadOnlyList<KindGroup> Kinds,
    IReadOnlyList<StatementModel> Agreements,
    string AgreementCount,
    string? AgreementsLeft)
{
    private const int Most = 60;

    public bool HasContradictions => Kinds.Any(static kind => kind.Id == "contradictions");

    public static AgreementModel Of(ReportFacts facts)
    {
        var kinds = facts.Clashes.GroupBy(static clash => clash.Kind).OrderBy(static kind => kind.Key).Select(kind => Kind(facts, kind));
        return new(
            [.. kinds],
            [.. facts.Agreements.Take(Most).Select(StatementModel.Of)],
            Phrases.Count(facts.Agreements.Count, "statement"),
            Rest(facts.Agreements.Count));
    }

    private static KindGroup Kind(ReportFacts facts, IGrouping<ClashKind, Clash> kind) => new(
        ContradictionWords.Kind(kind.Key).ToLowerInvariant(),
        ContradictionWords.Kind(kind.Key),
        ContradictionWords.Meaning(kind.Key),
        [.. kind.GroupBy(static clash => clash.Rule).OrderBy(static rule => rule.Key).Select(rule => Group(facts, rule))]);

    private static PairGroup Group(ReportFacts facts, IGrouping<ContradictionRule, Clash> rule)
    {
        var clashes = rule.OrderByDescending(static one => one.IsCertain).ToList();
        var certain = clashes.Count(static clash => clash.IsCertain);
        return new(
            ContradictionWords.Rule(rule.Key),
            $"{Phrases.Number(certain)} certain, {Phrases.Number(clashes.Count - certain)} possible",
            [.. clashes.Take(Most).Select(clash => PairModel.Of(facts, clash))],
            Rest(clashes.Count));
    }

    private static string? Rest(int count) => count > Most ? Phrases.Number(count - Most) : null;
}
