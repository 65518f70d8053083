namespace Dramatis;

/// <summary>A claim that cannot be true beside several others taken together.</summary>
internal sealed record GroupClash(ComparedClaim Claim, Many<ComparedClaim> Others, string Words, Reservations Reservations)
{
    /// <summary>The clash of two, if there is one other.</summary>
    public PairClash ToPair() => PairWith(Others[0]);

    public Clash ToClash() => new(
        ClashKind.Contradiction,
        ContradictionRule.Total,
        Claim.Origin,
        [.. Others.Select(static other => other.Origin)],
        Reservations.AreNone,
        Reservations.Sentence(Words),
        Others.Max(other => PairWith(other).Between));

    private PairClash PairWith(ComparedClaim other) =>
        new(ContradictionRule.Total, other, Claim, static clash => (string)clash.Detail!, Reservations) { Detail = Words };
}
