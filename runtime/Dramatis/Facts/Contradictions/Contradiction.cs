namespace Dramatis;

/// <summary>A contradiction: two claims that cannot both be true.</summary>
/// <param name="Rule">The rule that found it.</param>
/// <param name="First">
/// One claim: for the first two rules the one that affirms the content or the modality, otherwise the earlier one.
/// </param>
/// <param name="Second">The other.</param>
/// <param name="IsCertain">
/// True if nothing is left open. Otherwise it is possible, and the reason gives the reservations.
/// </param>
/// <param name="Reason">The reason with its reservations, as a sentence.</param>
/// <param name="Between">The parties.</param>
public sealed record Contradiction(
    ContradictionRule Rule, Claim First, Claim Second, bool IsCertain, string Reason, ClashBetween Between)
{
    /// <summary>
    /// The steps by which the contradiction follows from the two claims; empty if they contradict each other as they stand.
    /// </summary>
    public Many<Derivation> Because { get; init; }

    /// <summary>The reason with the two claims.</summary>
    public override string ToString() => $"{First} | {Second}: {Reason}";
}

/// <summary>The rule by which two claims cannot both be true.</summary>
public enum ContradictionRule
{
    /// <summary>One claim affirms what the other denies.</summary>
    Denied,

    /// <summary>One claim says that something is planned, demanded or the like, the other that it is not.</summary>
    NoSuchPlan,

    /// <summary>Both claims affirm a relation of which, by the schema, only one can hold at a time.</summary>
    Exclusive,

    /// <summary>The schema says that the two relations cannot hold at the same time between the same players.</summary>
    Excludes,

    /// <summary>Both claims describe one happening, with an irreconcilable detail or time.</summary>
    SameHappening,

    /// <summary>The encoder noted the conflict, by a <see cref="Conflict"/>.</summary>
    Noted,

    /// <summary>The claims are alike but for values that the schema calls opposite.</summary>
    Opposite,

    /// <summary>The numbers of the claims add up to more than the schema allows at one time.</summary>
    Total,

    /// <summary>The claims judge matters alike that exclude each other.</summary>
    Transparent,

    /// <summary>One holder plans something, and still weighs it.</summary>
    Undecided,

    /// <summary>One claim wants something to begin that holds by the other, or to end that does not hold.</summary>
    Presupposed,
}

/// <summary>The parties of a contradiction.</summary>
public enum ClashBetween
{
    /// <summary>One speaker: a common innermost speaker, or one source twice in its own voice.</summary>
    OneSpeaker,

    /// <summary>Two different speakers in one source; the source itself can be one of them.</summary>
    OneSource,

    /// <summary>Two speakers in two sources.</summary>
    TwoSources,
}

/// <summary>A disagreement: two holders plan, demand or wish opposite things. Both claims can be true.</summary>
/// <param name="First">The claim about the wish, plan or demand of one holder.</param>
/// <param name="Second">The claim about the opposite wish, plan or demand of the other holder.</param>
/// <param name="IsCertain">
/// True if nothing is left open. Otherwise it is possible, and the reason gives the reservations.
/// </param>
/// <param name="Reason">The reason with its reservations, as a sentence.</param>
public sealed record Disagreement(Claim First, Claim Second, bool IsCertain, string Reason)
{
    /// <summary>The reason with the two claims.</summary>
    public override string ToString() => $"{First} | {Second}: {Reason}";
}

/// <summary>A corroboration: two claims that say the same without a common speaker or outlet.</summary>
/// <param name="First">The earlier claim.</param>
/// <param name="Second">The other.</param>
public sealed record Corroboration(Claim First, Claim Second)
{
    /// <summary>The two claims.</summary>
    public override string ToString() => $"{First} | {Second}";
}
