namespace Dramatis;

/// <summary>Two relations that the schema lets not hold at the same time between the same players: rule 4.</summary>
internal sealed class Exclusions(ComparedClaims claims)
{
    private readonly MemberMatch _match = new(claims.Kinship);

    public IEnumerable<Contradiction> Contradictions()
    {
        var actual = claims.All.Where(static claim => claim.IsActual).ToList();
        var types = actual
            .SelectMany(static claim => claim.Types)
            .ToHashSet<RelationDescriptor>(ReferenceEqualityComparer.Instance);
        foreach (var (declaring, exclusion) in types.SelectMany(
            static type => type.Excludes, static (type, exclusion) => (type, exclusion)))
        {
            var own = actual.FindAll(claim => claim.Type.Is(declaring));
            var others = actual.FindAll(claim => claim.Types.Any(type => type.Name == exclusion.Relation));
            foreach (var pair in Pairs(own, others, exclusion))
            {
                if (Judge(pair.Own, pair.Other, exclusion) is { } clash)
                {
                    yield return clash.ToContradiction();
                }
            }
        }
    }

    private static string NameOf(ComparedClaim claim) => claim.Type.Name[(claim.Type.Name.LastIndexOf('.') + 1)..];

    private IEnumerable<(ComparedClaim Own, ComparedClaim Other)> Pairs(
        List<ComparedClaim> own, List<ComparedClaim> others, Exclusion exclusion) =>
        from left in own.GroupBy(claim => Said(claim, exclusion.Positions.Select(static position => position.Own)))
        from right in others.GroupBy(
            claim => Said(claim, exclusion.Positions.Select(static position => position.Other)))
        let mapped = exclusion.Positions.Where((_, i) => left.Key[i] == '1' && right.Key[i] == '1').ToList()
        from pair in ClaimJoin.Pairs(
            left,
            right,
            claim => ClaimJoin.Keys(mapped.Select(position => Tokens(claim[position.Own], isOwn: true))),
            claim => ClaimJoin.Keys(mapped.Select(position => Tokens(claim[position.Other], isOwn: false))))
        select pair;

    private static string Said(ComparedClaim claim, IEnumerable<string> positions) =>
        string.Concat(positions.Select(name => claim[name].IsUnsaid ? '0' : '1'));

    // Either is a part of the other, or the same: one token for each way round.
    private IEnumerable<int> Tokens(ComparedMember member, bool isOwn)
    {
        foreach (var (_, node) in member.Players)
        {
            yield return HashCode.Combine(!isOwn, node);
            foreach (var whole in claims.Kinship.MetBy(node))
            {
                yield return HashCode.Combine(isOwn, whole);
            }
        }
    }

    private Clash? Judge(ComparedClaim own, ComparedClaim other, Exclusion exclusion)
    {
        var meet = ClaimTimes.AreTogether(own.Claim.What, other.Claim.What);
        if (!claims.MayClash(own.Claim, other.Claim) || meet == Truth.No)
        {
            return null;
        }

        var reservations = new Reservations();
        if (!exclusion.Positions.All(
            position => _match.AnyMeets(own[position.Own], other[position.Other], reservations)))
        {
            return null;
        }

        var names = exclusion.Positions.SelectMany(static position => new[] { position.Own, position.Other });
        var (first, second) = own.Place < other.Place ? (own, other) : (other, own);
        var words = $"{NameOf(first)} and {NameOf(second)} cannot hold at the same time between these";
        reservations.AddUnless(meet == Truth.Yes, ClaimTimes.MayDiffer);
        reservations.Weigh(first.Claim, second.Claim, ComparedClaim.Parts(first, second, names));
        return new(ContradictionRule.Excludes, first.Claim, second.Claim, words, reservations);
    }
}
