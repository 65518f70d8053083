namespace Dramatis;

/// <summary>Rule 10: one holder plans something, and still weighs it.</summary>
internal sealed class Indecision(ComparedClaims claims)
{
    private readonly HolderMatch _holders = new(claims.Kinship);
    private readonly MemberMatch _match = new(claims.Kinship);

    public IEnumerable<PairClash> Clashes() =>
        from pair in CoverJoin.Pairs(
                claims.Kinship, Of(Modality.Planned), Of(Modality.Considered), static _ => Modality.Planned)
            .Concat(CoverJoin.Pairs(
                claims.Kinship, Of(Modality.Considered), Of(Modality.Planned), static _ => Modality.Planned))
        where pair.Specific.Claim.Polarity == pair.General.Claim.Polarity
            && claims.MayClash(pair.Specific, pair.General)
            && _holders.HaveCommon(pair.Specific.Claim, pair.General.Claim) == Truth.Yes
        let reservations = new Reservations()
        where _match.Covers(pair.General, pair.Specific, reservations)
        select Clash(pair.Specific, pair.General, reservations);

    private IEnumerable<ComparedClaim> Of(Modality modality) => claims.Made.Where(claim =>
        claim.Claim.Modality == modality && claim.Claim.ModalPolarity == Polarity.Affirmed);

    private static PairClash Clash(ComparedClaim specific, ComparedClaim general, Reservations reservations)
    {
        var (considered, planned) = specific.Claim.Modality == Modality.Considered ? (specific, general) : (general, specific);
        reservations.Weigh(considered, planned, ComparedClaim.PartsOfAll);
        return new(
            ContradictionRule.Undecided, considered, planned, "One holder still weighs what it plans by the other claim", reservations)
        {
            Kind = ClashKind.Tension,
        };
    }
}
