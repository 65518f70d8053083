namespace Dramatis;

/// <summary>
/// Rules 1 and 2, and disagreements: a claim affirms a content or a modality that a more general claim denies.
/// </summary>
/// <remarks>
/// The general claim covers the specific one. Usually the denial is the general claim: "no delivery" covers "a delivery
/// of grain". If the content of a plan is negated, the affirmed plan is the general claim: "the plan not to meet this
/// year" covers "no plan not to meet in May", but not the other way round.
/// </remarks>
// docs/decisions.md: Negated plans
internal sealed class Opposition(ComparedClaims claims)
{
    private readonly MemberMatch _match = new(claims.Kinship);
    private readonly HolderMatch _holders = new(claims.Kinship);

    /// <summary>The contradictions between an affirmation and a denial of a content or of a modality.</summary>
    public IEnumerable<PairClash> Clashes() =>
        from pair in Pairs()
        let clash = IsDenial(pair.Covered, pair.Covering) ? Denied(pair.Covered, pair.Covering)
            : pair.Covered.Claim.Polarity == pair.Covering.Claim.Polarity
                ? NoSuchPlan(pair.Covered, pair.Covering)
            : null
        where clash is not null
        let meet = Meeting(pair.Covered, pair.Covering, clash.Reservations)
        where meet is not null && (meet != Truth.No || clash.Rule == ContradictionRule.Denied)
        select meet == Truth.No ? clash with { Kind = ClashKind.Change } : clash;

    /// <summary>
    /// The disagreements: one holder wants something, another holder the opposite, or has no plan or sees no need of it.
    /// </summary>
    // docs/decisions.md: Disagreements of will
    public IEnumerable<PairClash> Disagreements() =>
        from pair in CoverJoin.Pairs(
            claims.Kinship,
            claims.All.Where(static claim => claim.IsAffirmed && IsOfWill(claim)),
            claims.All.Where(static claim => !IsSpecific(claim) && IsOfWill(claim)),
            Will)
        let words = Words(pair.Specific, pair.General)
        where words is not null
            && claims.MayClash(pair.Specific, pair.General)
            && HaveOtherHolders(pair.Specific.Claim, pair.General.Claim)
        let reservations = new Reservations()
        where Meet(pair.Specific, pair.General, reservations)
        select new PairClash(ContradictionRule.Denied, pair.Specific, pair.General, words, reservations)
        {
            Kind = ClashKind.Disagreement,
        };

    private static bool IsOfWill(ComparedClaim claim) => claim.Claim.Modality is not (Modality.Actual or Modality.Expected);

    // A demand, a plan and an attempt are of something that one wants. A threat and an offer are no wish, and a thing is weighed
    // for its own sake.
    private static Modality Will(Modality modality) => modality is Modality.Attempted or Modality.Planned or Modality.Promised
        or Modality.Demanded or Modality.Recommended or Modality.Desired
        ? Modality.Desired
        : modality;

    private static string? Words(ComparedClaim covered, ComparedClaim covering) =>
        covering.Claim.ModalPolarity == Polarity.Affirmed
            ? $"It is {Verb(covered.Claim)} by one holder, and its opposite {(covered.Claim.Modality == covering.Claim.Modality ? "" : $"is {Verb(covering.Claim)} ")}by the other"
            : covering.Claim.Modality is Modality.Planned or Modality.Recommended
                ? $"It is {Verb(covered.Claim)} by one holder, and not {Verb(covering.Claim)} by the other"
                : null;

    // Tells on which side of a pair a claim can stand. Specific claims can be covered, all others can cover:
    //   content    modality   example                              side
    //   affirmed   affirmed   "they meet", "they plan to meet"     specific
    //   denied     denied     "they have no plan not to meet"      specific
    //   denied     affirmed   "they do not meet", "they plan not to meet"   general
    //   affirmed   denied     "they have no plan to meet"          general
    private static bool IsSpecific(ComparedClaim claim) => claim.Claim.Polarity == claim.Claim.ModalPolarity;

    private static bool IsDenial(ComparedClaim covered, ComparedClaim covering) =>
        covered.IsAffirmed && covering.Claim.ModalPolarity == Polarity.Affirmed;

    private static string Verb(Claim claim) => claim.Modality.ToString().ToLowerInvariant();

    private IEnumerable<(ComparedClaim Covered, ComparedClaim Covering)> Pairs() =>
        from pair in CoverJoin.Pairs(
            claims.Kinship, claims.All.Where(IsSpecific), claims.All.Where(static claim => !IsSpecific(claim)))
        where claims.MayClash(pair.Specific, pair.General)
        select pair;

    /// <summary>Tells whether the covering claim denies the covered one at some time, certainly or possibly.</summary>
    private bool Meet(ComparedClaim covered, ComparedClaim covering, Reservations reservations) =>
        Meeting(covered, covering, reservations) is not (null or Truth.No);

    /// <summary>
    /// The answer for the times of two claims of which one denies the content of the other; null if it does not.
    /// </summary>
    private Truth? Meeting(ComparedClaim covered, ComparedClaim covering, Reservations reservations)
    {
        // "They do not formally meet" denies no more than a formal meeting.
        if (!covering.Claim.Context.IsAsNarrowIn(covered.Claim.Context))
        {
            return null;
        }

        var meet = ClaimTimes.Denies(covered.Claim.What, covering.Claim.What);
        if ((meet == Truth.No && !ClaimTimes.AreApart(covered, covering))
            || !_match.Covers(covering, covered, reservations))
        {
            return null;
        }

        if (meet != Truth.No)
        {
            reservations.AddTimes(meet, covered, covering);
        }

        var members = covering.Key.Select(static member => member.Name);
        reservations.Weigh(covered, covering, ComparedClaim.Parts(covered, covering, members));
        return meet;
    }

    private PairClash? Denied(ComparedClaim affirmed, ComparedClaim denied)
    {
        var clash = new PairClash(ContradictionRule.Denied, affirmed, denied, "One claim affirms what the other denies", new());
        if (affirmed.Claim.Modality is Modality.Actual or Modality.Expected)
        {
            return clash;
        }

        return _holders.HaveCommon(affirmed.Claim, denied.Claim, clash.Reservations) ? clash : null;
    }

    private PairClash? NoSuchPlan(ComparedClaim covered, ComparedClaim covering)
    {
        var (affirmed, denied) =
            covered.Claim.ModalPolarity == Polarity.Affirmed ? (covered, covering) : (covering, covered);
        var verb = Verb(affirmed.Claim);
        var rule = $"One claim says that it is {verb}, the other that it is not";
        var clash = new PairClash(ContradictionRule.NoSuchPlan, affirmed, denied, rule, new());

        // A denied plan without a holder is denied for every holder. A plan without a holder need not belong to the
        // holder whose plan is denied.
        return denied.Claim.EffectiveHolders.Count == 0
            || _holders.MayHaveCommon(affirmed.Claim, denied.Claim, clash.Reservations)
            ? clash
            : null;
    }

    private bool HaveOtherHolders(Claim affirmed, Claim denied) =>
        affirmed.Modality is not (Modality.Actual or Modality.Expected)
        && affirmed.EffectiveHolders.Count > 0
        && denied.EffectiveHolders.Count > 0
        && _holders.HaveCommon(affirmed, denied) == Truth.No;
}
