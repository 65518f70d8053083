namespace Dramatis;

/// <summary>Describes contradictions as an editor would.</summary>
public static class ContradictionWords
{
    /// <summary>The rule as a heading.</summary>
    public static string Rule(ContradictionRule rule) => rule switch
    {
        ContradictionRule.Denied => "Affirmed by one and denied by the other",
        ContradictionRule.NoSuchPlan => "Planned or wanted by one claim, and not by the other",
        ContradictionRule.Exclusive => "Two relations of which only one can hold",
        ContradictionRule.Excludes => "Relations that exclude each other",
        ContradictionRule.SameHappening => "Differing mentions of one happening",
        _ => "Noted by the encoder",
    };

    /// <summary>The parties to the clash: <c>between two sources</c>.</summary>
    public static string Between(ClashBetween between) => between switch
    {
        ClashBetween.OneSpeaker => "by one and the same speaker",
        ClashBetween.OneSource => "within one source",
        _ => "between two sources",
    };

    /// <summary>
    /// The encoder's reasons for a contradiction that the encoder noted; the rule's reason for any other.
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
