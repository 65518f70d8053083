namespace Dramatis;

/// <summary>Rule 10: one holder plans something, and still weighs it.</summary>
internal sealed class Indecision(ComparedClaims claims)
{
    private readonly HolderMatch _holders = new(claims.Kinship);

    public IEnumerable<PairClash> Clashes() =>
        from alike in claims.Made
            .Where(static claim => claim.Claim.ModalPolarity == Polarity.Affirmed
                && claim.Claim.Modality is Modality.Considered or Modality.Planned)
            .GroupBy(claim => (claims.Kinship.Node(claim.Claim.What), claim.Claim.Polarity))
        from considered in alike.Where(static claim => claim.Claim.Modality == Modality.Considered)
        from planned in alike.Where(static claim => claim.Claim.Modality == Modality.Planned)
        where claims.MayClash(considered, planned)
            && _holders.HaveCommon(considered.Claim, planned.Claim) == Truth.Yes
        select Clash(considered, planned);

    private static PairClash Clash(ComparedClaim considered, ComparedClaim planned)
    {
        var reservations = new Reservations();
        reservations.Weigh(considered, planned, ComparedClaim.PartsOfAll);
        return new(
            ContradictionRule.Undecided, considered, planned, "One holder still weighs what it plans by the other claim", reservations)
        {
            Kind = ClashKind.Tension,
        };
    }
}
