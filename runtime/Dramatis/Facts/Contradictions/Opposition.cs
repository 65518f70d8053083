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
    private readonly Reservations _reservations = new();

    /// <summary>The contradictions between an affirmation and a denial of a content or of a modality.</summary>
    public IEnumerable<PairClash> Clashes()
    {
        foreach (var (covered, covering) in CoverJoin.Pairs(
            claims.Kinship,
            type => claims.Those(type, IsSpecific),
            claims.Those(static _ => true, static stance => !IsSpecific(stance))))
        {
            if (claims.MayClash(covered, covering) && Judge(covered, covering) is { } clash)
            {
                yield return clash;
            }
        }
    }

    /// <summary>
    /// The disagreements: one holder wants something, another holder the opposite, or has no plan or sees no need of it.
    /// </summary>
    // docs/decisions.md: Disagreements of will
    public IEnumerable<PairClash> Disagreements()
    {
        foreach (var (covered, covering) in CoverJoin.Pairs(
            claims.Kinship,
            type => claims.Those(type, static stance => stance.IsAffirmed && IsOfWill(stance)),
            claims.Those(static _ => true, static stance => !IsSpecific(stance) && IsOfWill(stance)),
            Will))
        {
            var reservations = _reservations.Begin();
            if (IsAgainst(covering)
                && claims.MayClash(covered, covering)
                && _holders.HaveOthers(covered.Claim, covering.Claim)
                && Meeting(covered, covering, reservations) is not (null or Truth.No))
            {
                yield return new(ContradictionRule.Denied, covered, covering, WillWords, reservations.Taken())
                {
                    Kind = ClashKind.Disagreement,
                };
            }
        }
    }

    private static bool IsAgainst(ComparedClaim covering) =>
        covering.Claim.ModalPolarity == Polarity.Affirmed
        || covering.Claim.Modality is Modality.Planned or Modality.Recommended;

    private static bool IsOfWill(Stance stance) => stance.Modality is not (Modality.Actual or Modality.Expected);

    // A demand, a plan and an attempt are of something that one wants. A threat and an offer are no wish, and a thing is weighed
    // for its own sake.
    private static Modality Will(Modality modality) => modality is Modality.Attempted or Modality.Planned or Modality.Promised
        or Modality.Demanded or Modality.Recommended or Modality.Desired
        ? Modality.Desired
        : modality;

    private static string WillWords(PairClash clash)
    {
        var (covered, covering) = (clash.First.Claim, clash.Second.Claim);
        return covering.ModalPolarity == Polarity.Affirmed
            ? $"It is {Verb(covered)} by one holder, and its opposite {(covered.Modality == covering.Modality ? "" : $"is {Verb(covering)} ")}by the other"
            : $"It is {Verb(covered)} by one holder, and not {Verb(covering)} by the other";
    }

    // Tells on which side of a pair a claim can stand. Specific claims can be covered, all others can cover:
    //   content    modality   example                              side
    //   affirmed   affirmed   "they meet", "they plan to meet"     specific
    //   denied     denied     "they have no plan not to meet"      specific
    //   denied     affirmed   "they do not meet", "they plan not to meet"   general
    //   affirmed   denied     "they have no plan to meet"          general
    private static bool IsSpecific(Stance stance) => stance.IsContentAffirmed == stance.IsModalityAffirmed;

    private static bool IsDenial(ComparedClaim covered, ComparedClaim covering) =>
        covered.IsAffirmed && covering.Claim.ModalPolarity == Polarity.Affirmed;

    private static string Verb(Claim claim) => claim.Modality.ToString().ToLowerInvariant();

    private PairClash? Judge(ComparedClaim covered, ComparedClaim covering)
    {
        var reservations = _reservations.Begin();
        var clash = IsDenial(covered, covering) ? Denied(covered, covering, reservations)
            : covered.Claim.Polarity == covering.Claim.Polarity ? NoSuchPlan(covered, covering, reservations)
            : null;
        if (clash is not { } found
            || Meeting(covered, covering, reservations) is not { } meet
            || (meet == Truth.No && found.Rule != ContradictionRule.Denied))
        {
            return null;
        }

        return found with
        {
            Reservations = reservations.Taken(),
            Kind = meet == Truth.No ? ClashKind.Change : ClashKind.Contradiction,
        };
    }

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

        var meet = claims.Times.Denies(covered, covering);
        if ((meet == Truth.No && !ClaimTimes.AreApart(covered, covering))
            || !_match.Covers(covering, covered, reservations))
        {
            return null;
        }

        if (meet != Truth.No)
        {
            reservations.AddTimes(meet, covered, covering);
        }

        reservations.Weigh(covered, covering, covering.KeyNames);
        return meet;
    }

    private PairClash? Denied(ComparedClaim affirmed, ComparedClaim denied, Reservations reservations) =>
        affirmed.Claim.Modality is Modality.Actual or Modality.Expected
        || _holders.HaveCommon(affirmed.Claim, denied.Claim, reservations)
            ? new(ContradictionRule.Denied, affirmed, denied, static _ => "One claim affirms what the other denies", reservations)
            : null;

    private PairClash? NoSuchPlan(ComparedClaim covered, ComparedClaim covering, Reservations reservations)
    {
        var (affirmed, denied) =
            covered.Claim.ModalPolarity == Polarity.Affirmed ? (covered, covering) : (covering, covered);
        // A denied plan without a holder is denied for every holder. A plan without a holder need not belong to the
        // holder whose plan is denied.
        return denied.Claim.EffectiveHolders.Count == 0 || _holders.MayHaveCommon(affirmed.Claim, denied.Claim, reservations)
            ? new(ContradictionRule.NoSuchPlan, affirmed, denied, PlanWords, reservations)
            : null;
    }

    private static string PlanWords(PairClash clash) =>
        $"One claim says that it is {Verb(clash.First.Claim)}, the other that it is not";
}
