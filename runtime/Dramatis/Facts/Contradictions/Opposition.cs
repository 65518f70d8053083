namespace Dramatis;

/// <summary>Rules 1 and 2, and disagreements: one claim affirms what another, which covers it, denies.</summary>
/// <remarks>
/// The plan not to meet this year covers "no plan not to meet in May", not the other way round: if the planned relation
/// is denied, the affirmed plan covers.
/// </remarks>
// docs/decisions.md: Negated plans
internal sealed class Opposition(ComparedClaims claims)
{
    private readonly MemberMatch _match = new(claims.Kinship);
    private readonly HolderMatch _holders = new(claims.Kinship);

    /// <summary>The contradictions between an affirmation and a denial of a content or of a modality.</summary>
    public IEnumerable<Clash> Clashes() =>
        from pair in Pairs()
        let clash = IsDenial(pair.Covered, pair.Covering) ? Denied(pair.Covered.Claim, pair.Covering.Claim)
            : pair.Covered.Claim.Polarity == pair.Covering.Claim.Polarity
                ? NoSuchPlan(pair.Covered.Claim, pair.Covering.Claim)
            : null
        where clash is not null && Meet(pair.Covered, pair.Covering, clash.Reservations)
        select clash;

    /// <summary>The disagreements between two different holders.</summary>
    public IEnumerable<Disagreement> Disagreements()
    {
        foreach (var (covered, covering) in Pairs())
        {
            var reservations = new Reservations();
            if (IsDenial(covered, covering)
                && HaveOtherHolders(covered.Claim, covering.Claim)
                && Meet(covered, covering, reservations))
            {
                var reason = reservations.Sentence($"What is {Verb(covered.Claim)} by one is not to be for the other");
                yield return new(covered.Claim, covering.Claim, reservations.AreNone, reason);
            }
        }
    }

    // A content with the polarity of its modality is covered; otherwise the claim covers.
    private static bool IsCovered(ComparedClaim claim) => claim.Claim.Polarity == claim.Claim.ModalPolarity;

    private static bool IsDenial(ComparedClaim covered, ComparedClaim covering) =>
        covered.IsAffirmed && covering.Claim.ModalPolarity == Polarity.Affirmed;

    private static string Verb(Claim claim) => claim.Modality.ToString().ToLowerInvariant();

    private IEnumerable<(ComparedClaim Covered, ComparedClaim Covering)> Pairs() =>
        from pair in CoverJoin.Pairs(
            claims.Kinship, claims.All.Where(IsCovered), claims.All.Where(static claim => !IsCovered(claim)))
        where claims.MayClash(pair.Specific.Claim, pair.General.Claim)
        select pair;

    /// <summary>Tells whether the covering claim denies the covered one at some time.</summary>
    private bool Meet(ComparedClaim covered, ComparedClaim covering, Reservations reservations)
    {
        var meet = ClaimTimes.Denies(covered.Claim.What, covering.Claim.What);
        if (meet == Truth.No || !_match.Covers(covering, covered, reservations))
        {
            return false;
        }

        reservations.AddUnless(meet == Truth.Yes, ClaimTimes.MayDiffer);
        var members = covering.Key.Select(static member => member.Name);
        reservations.Weigh(covered.Claim, covering.Claim, ComparedClaim.Parts(covered, covering, members));
        return true;
    }

    private Clash? Denied(Claim affirmed, Claim denied)
    {
        var clash = new Clash(ContradictionRule.Denied, affirmed, denied, "One claim affirms what the other denies", new());
        if (affirmed.Modality is Modality.Actual or Modality.Expected)
        {
            return clash;
        }

        return _holders.HaveCommon(affirmed, denied, clash.Reservations) ? clash : null;
    }

    private Clash? NoSuchPlan(Claim covered, Claim covering)
    {
        var (affirmed, denied) =
            covered.ModalPolarity == Polarity.Affirmed ? (covered, covering) : (covering, covered);
        var verb = Verb(affirmed);
        var rule = $"One says that it is {verb}, the other that it is not";
        var clash = new Clash(ContradictionRule.NoSuchPlan, affirmed, denied, rule, new());

        // A denied plan without a holder is denied for every holder. A plan without a holder need not belong to the
        // holder whose plan is denied.
        return denied.EffectiveHolders.Count == 0 || _holders.MayHaveCommon(affirmed, denied, clash.Reservations)
            ? clash
            : null;
    }

    private bool HaveOtherHolders(Claim affirmed, Claim denied) =>
        affirmed.Modality is not (Modality.Actual or Modality.Expected)
        && affirmed.EffectiveHolders.Count > 0
        && denied.EffectiveHolders.Count > 0
        && _holders.HaveCommon(affirmed, denied) == Truth.No;
}
