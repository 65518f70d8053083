namespace Dramatis;

// docs/decisions.md: Mentions of one event
/// <summary>Rule 5: two descriptions of one happening that cannot both be right.</summary>
internal sealed class OneHappening(ComparedClaims claims)
{
    private readonly MemberMatch _match = new(claims.Kinship);
    private readonly HolderMatch _holders = new(claims.Kinship);

    public IEnumerable<PairClash> Clashes() =>
        from tellings in claims.MadeOf(static _ => true, static stance => stance is { IsAffirmed: true, IsNamed: true })
            .GroupBy(static claim => (claim.Claim.What.Id, claim.Claim.Modality))
        from pair in ClaimGroups.Pairs(tellings, static claim => RelationHash.WithoutIdOf(claim.Claim.What))
        let clash = Judge(pair.First, pair.Second)
        where clash is not null
        select clash.Value;

    /// <summary>
    /// The irreconcilable member of two descriptions of one happening, with words; null if there is none.
    /// </summary>
    public (string? Member, string Words) Difference(
        ComparedClaim first, ComparedClaim second, Reservations reservations)
    {
        var (one, other) = (first.Claim.What, second.Claim.What);
        if (ClaimTimes.AreIrreconcilable(one, other))
        {
            return (first.TimeName, $"the times differ: {((IAnchor)one).Time}, {((IAnchor)other).Time}");
        }

        var member = _match.FirstDifference(first, second, default, reservations);
        return member is null ? default : (member, $"the {member} differs: {first[member]}, {second[member]}");
    }

    private PairClash? Judge(ComparedClaim first, ComparedClaim second)
    {
        var (one, other) = (first.Claim, second.Claim);
        var reservations = new Reservations();
        if (!claims.MayClash(first, second)
            || (one.Modality is not (Modality.Actual or Modality.Expected)
                && !_holders.MayHaveCommon(one, other, reservations))
            || Difference(first, second, reservations) is not ({ } member, var words))
        {
            return null;
        }

        // The time is among the compared parts only if it differs.
        reservations.Weigh(first, second, [member, ComparedClaim.Happening], withTimes: false);
        return new(ContradictionRule.SameHappening, first, second, static clash => (string)clash.Detail!, reservations)
        {
            Detail = $"Both describe {one.What.Id}, but {words}",
        };
    }
}
