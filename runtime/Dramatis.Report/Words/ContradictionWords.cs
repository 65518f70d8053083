namespace Dramatis;

/// <summary>Turns clashes into English words.</summary>
public static class ContradictionWords
{
    /// <summary>The kind as a heading.</summary>
    public static string Kind(ClashKind kind) => kind switch
    {
        ClashKind.Contradiction => "Contradictions",
        ClashKind.Disagreement => "Disagreements",
        ClashKind.Change => "Changes",
        _ => "Tensions",
    };

    /// <summary>The kind in a sentence.</summary>
    public static string Meaning(ClashKind kind) => kind switch
    {
        ClashKind.Contradiction => "Claims that cannot both be true.",
        ClashKind.Disagreement => "Holders who want or favour opposite things. Both claims can be true.",
        ClashKind.Change => "States that hold one after the other. Both claims can be true.",
        _ => "Claims that go badly together. Both can be true.",
    };

    /// <summary>The rule as a heading.</summary>
    public static string Rule(ContradictionRule rule) => rule switch
    {
        ContradictionRule.Denied => "Affirmed by one claim, denied by the other",
        ContradictionRule.NoSuchPlan => "Planned or wanted in one claim, not in the other",
        ContradictionRule.Exclusive => "Relations of which only one can hold",
        ContradictionRule.Excludes => "Relations that exclude each other",
        ContradictionRule.SameHappening => "Different accounts of one event or state",
        ContradictionRule.Opposite => "Opposite values",
        ContradictionRule.Total => "Numbers that are too many together",
        ContradictionRule.Transparent => "Judged alike, though one excludes the other",
        ContradictionRule.Undecided => "Weighed and planned at once",
        ContradictionRule.Presupposed => "Wanted to begin or to end, though it holds or does not hold",
        _ => "Noted by the encoder",
    };

    /// <summary>The parties to the clash: <c>between two sources</c>.</summary>
    public static string Between(ClashBetween between) => between switch
    {
        ClashBetween.OneSpeaker => "by the same speaker",
        ClashBetween.OneSource => "within one source",
        _ => "between two sources",
    };

    /// <summary>
    /// The reason of a clash: the encoder's own words if the encoder noted it, otherwise the words of the rule.
    /// </summary>
    public static string Reason(FactBase facts, Clash clash)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(clash);
        return Reason(facts, clash.Rule, clash.Claim, clash.Against, clash.Reason);
    }

    /// <inheritdoc cref="Reason(FactBase, Clash)"/>
    public static string Reason(FactBase facts, Contradiction contradiction)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(contradiction);
        return Reason(facts, contradiction.Rule, contradiction.First, [contradiction.Second], contradiction.Reason);
    }

    private static string Reason(FactBase facts, ContradictionRule rule, Claim claim, Many<Claim> against, string reason)
    {
        var notes = rule != ContradictionRule.Noted
            ? []
            : facts.ClaimsOf<Conflict>()
                .Where(noted => noted.What.Claims.Contains(claim) && against.Any(other => noted.What.Claims.Contains(other)))
                .SelectMany(static noted => noted.Inferences)
                .Select(static inference => inference.How);
        return string.Join("; ", notes.Distinct().DefaultIfEmpty(reason));
    }
}
