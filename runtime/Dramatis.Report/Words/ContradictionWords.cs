namespace Dramatis;

/// <summary>Turns contradictions into English words.</summary>
public static class ContradictionWords
{
    /// <summary>The rule as a heading.</summary>
    public static string Rule(ContradictionRule rule) => rule switch
    {
        ContradictionRule.Denied => "Affirmed by one claim, denied by the other",
        ContradictionRule.NoSuchPlan => "Planned or wanted in one claim, not in the other",
        ContradictionRule.Exclusive => "Relations of which only one can hold",
        ContradictionRule.Excludes => "Relations that exclude each other",
        ContradictionRule.SameHappening => "Different accounts of one event or state",
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
    /// The reason of a contradiction: the encoder's own words if the encoder noted it, otherwise the words of the rule.
    /// </summary>
    public static string Reason(FactBase facts, Contradiction contradiction)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(contradiction);
        var notes = contradiction.Rule != ContradictionRule.Noted
            ? []
            : facts.ClaimsOf<Conflict>()
                .Where(noted => Joins(noted.What, contradiction))
                .SelectMany(static noted => noted.Inferences)
                .Select(static inference => inference.How);
        return string.Join("; ", notes.DefaultIfEmpty(contradiction.Reason));
    }

    private static bool Joins(Conflict noted, Contradiction contradiction) =>
        noted.Claims.Contains(contradiction.First) && noted.Claims.Contains(contradiction.Second);
}
