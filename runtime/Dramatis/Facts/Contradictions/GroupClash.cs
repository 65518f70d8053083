namespace Dramatis;

/// <summary>A claim that cannot be true beside several others taken together.</summary>
internal sealed record GroupClash(ComparedClaim Claim, Many<ComparedClaim> Others, string Words, Reservations Reservations)
{
    /// <summary>The clash of two, if there is one other.</summary>
    public PairClash ToPair() => new(ContradictionRule.Total, Others[0], Claim, Words, Reservations);

    public Clash ToClash() => new(
        ClashKind.Contradiction,
        ContradictionRule.Total,
        Claim.Origin,
        [.. Others.Select(static other => other.Origin)],
        Reservations.AreNone,
        Reservations.Sentence(Words),
        Others.Max(other => new PairClash(ContradictionRule.Total, other, Claim, Words, Reservations).Between));
}
