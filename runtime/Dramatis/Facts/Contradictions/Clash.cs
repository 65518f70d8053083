namespace Dramatis;

/// <summary>
/// A clash: a claim that goes badly together with others, all of them in one way.
/// </summary>
/// <param name="Kind">The kind.</param>
/// <param name="Rule">The rule that found it.</param>
/// <param name="Claim">The claim.</param>
/// <param name="Against">The claims against which it stands, at least one.</param>
/// <param name="IsCertain">
/// True if nothing is left open for any of them. Otherwise it is possible, and the reason gives the reservations.
/// </param>
/// <param name="Reason">The reason for the first of them, with its reservations, as a sentence.</param>
/// <param name="Between">The parties.</param>
public sealed record Clash(
    ClashKind Kind,
    ContradictionRule Rule,
    Claim Claim,
    Many<Claim> Against,
    bool IsCertain,
    string Reason,
    ClashBetween Between)
{
    /// <summary>
    /// The steps by which it follows for the first of them; empty if the claims stand against each other as they are.
    /// </summary>
    public Many<Derivation> Because { get; init; }

    /// <summary>The claims with the kind and the reason.</summary>
    public override string ToString() => $"{Kind}: {Claim} | {string.Join(" | ", Against)}: {Reason}";
}

/// <summary>The kind of a clash.</summary>
public enum ClashKind
{
    /// <summary>The claims cannot both be true.</summary>
    Contradiction,

    /// <summary>Two holders plan, demand, wish or favour opposite things. Both claims can be true.</summary>
    Disagreement,

    /// <summary>Both are true, one after the other.</summary>
    Change,

    /// <summary>The claims go badly together, but both can be true.</summary>
    Tension,
}
