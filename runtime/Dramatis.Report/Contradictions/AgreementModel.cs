namespace Dramatis.Report;

/// <summary>The section on clashes and agreements.</summary>
internal sealed record AgreementModel(
    IReadOnlyList<KindGroup> Kinds,
    IReadOnlyList<StatementModel> Agreements,
    string AgreementCount,
    string? AgreementsLeft)
{
    public bool HasContradictions => Kinds.Any(static kind => kind.Id == "contradictions");

    public static AgreementModel Of(ReportFacts facts) => new(
        [.. facts.Clashes.Rules.GroupBy(static rule => rule.Key.Kind).Select(kind => Kind(facts, kind.Key, kind))],
        [.. facts.Agreements.Take(facts.Limits.Agreements).Select(agreed => StatementModel.Of(facts.Links, agreed))],
        Phrases.Count(facts.Agreements.Count, "statement"),
        Rest(facts.Agreements.Count, facts.Limits.Agreements));

    private static KindGroup Kind(
        ReportFacts facts, ClashKind kind, IEnumerable<KeyValuePair<(ClashKind Kind, ContradictionRule Rule), RuleClashes>> rules) => new(
        ContradictionWords.Kind(kind).ToLowerInvariant(),
        ContradictionWords.Kind(kind),
        ContradictionWords.Meaning(kind),
        [.. rules.Select(rule => Group(facts, rule.Key.Rule, rule.Value))]);

    private static PairGroup Group(ReportFacts facts, ContradictionRule rule, RuleClashes clashes) => new(
        ContradictionWords.Rule(rule),
        $"{Phrases.Number(clashes.Certain)} certain, {Phrases.Number(clashes.Possible)} possible",
        [.. clashes.Shown(facts.Limits.Clashes).Select(clash => PairModel.Of(facts, clash))],
        Rest(clashes.Certain + clashes.Possible, facts.Limits.Clashes));

    private static string? Rest(int count, int most) => count > most ? Phrases.Number(count - most) : null;
}
