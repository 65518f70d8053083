namespace Dramatis;

/// <summary>Rule 10: one holder plans something, and still weighs it.</summary>
internal sealed class Indecision(ComparedClaims claims)
{
    private readonly HolderMatch _holders = new(claims.Kinship);
    private readonly MemberMatch _match = new(claims.Kinship);

    public IEnumerable<PairClash> Clashes() =>
        from pair in Pairs(Modality.Planned, Modality.Considered).Concat(Pairs(Modality.Considered, Modality.Planned))
        where pair.Specific.Claim.Polarity == pair.General.Claim.Polarity
            && claims.MayClash(pair.Specific, pair.General)
            && !ClaimTimes.AreIrreconcilable(pair.Specific.Claim.What, pair.General.Claim.What)
            && _holders.HaveCommon(pair.Specific.Claim, pair.General.Claim) == Truth.Yes
        let reservations = new Reservations()
        where _match.Covers(pair.General, pair.Specific, reservations) && !IsToldBefore(pair.Specific, pair.General)
        select Clash(pair.Specific, pair.General, reservations);

    private IEnumerable<(ComparedClaim Specific, ComparedClaim General)> Pairs(Modality specific, Modality general) =>
        CoverJoin.Pairs(claims.Kinship, type => Of(specific, type), Of(general, static _ => true), static _ => Modality.Planned);

    // Two claims of one content cover each other, and are found both ways.
    private bool IsToldBefore(ComparedClaim specific, ComparedClaim general) =>
        specific.Claim.Modality == Modality.Considered && _match.Covers(specific, general, new());

    private IEnumerable<ComparedClaim> Of(Modality modality, Func<RelationDescriptor, bool> ofType) =>
        claims.MadeOf(ofType, stance => stance.Modality == modality && stance.IsModalityAffirmed);

    private static PairClash Clash(ComparedClaim specific, ComparedClaim general, Reservations reservations)
    {
        var (considered, planned) = specific.Claim.Modality == Modality.Considered ? (specific, general) : (general, specific);
        reservations.Weigh(considered, planned, [], withTimes: false);
        return new(
            ContradictionRule.Undecided, considered, planned, static _ => "One holder still weighs what it plans by the other claim", reservations)
        {
            Kind = ClashKind.Tension,
        };
    }
}
