namespace Dramatis;

/// <summary>Rule 4: two relations that, by the schema, cannot hold at the same time between the same players.</summary>
internal sealed class Exclusions(ComparedClaims claims)
{
    private readonly ExclusionTerms _terms = new(new(claims.Kinship), claims.Kinship);

    public IEnumerable<PairClash> Clashes()
    {
        var actual = claims.All.Where(static claim => claim.IsActual);
        var types = actual
            .Select(static claim => claim.Type)
            .Distinct<RelationDescriptor>(ReferenceEqualityComparer.Instance)
            .SelectMany(claims.Types)
            .ToHashSet<RelationDescriptor>(ReferenceEqualityComparer.Instance);
        return
            from declaring in types
            from exclusion in declaring.Excludes
            let own = actual.Where(claim => claim.Type.Is(declaring))
            let others = actual.Where(claim => claims.Types(claim.Type).Any(type => type.Name == exclusion.Relation))
            from pair in Pairs(own, others, exclusion)
            let clash = Judge(pair.Own, pair.Other, exclusion)
            where clash is not null
            select clash;
    }

    private static string NameOf(ComparedClaim claim) => claim.Type.Name[(claim.Type.Name.LastIndexOf('.') + 1)..];

    private IEnumerable<(ComparedClaim Own, ComparedClaim Other)> Pairs(
        IEnumerable<ComparedClaim> own, IEnumerable<ComparedClaim> others, Exclusion exclusion)
    {
        var right = others
            .GroupBy(claim => Said(claim, exclusion.Positions.Select(static position => position.Other)))
            .ToList();
        return
            from left in own.GroupBy(claim => Said(claim, exclusion.Positions.Select(static position => position.Own)))
            from other in right
            let mapped = exclusion.Positions.Where((_, i) => left.Key[i] && other.Key[i]).ToList()
            from pair in Joined(left, other, mapped)
            select pair;
    }

    /// <summary>The pairs with a common player in each position that both sides give.</summary>
    private IEnumerable<(ComparedClaim Own, ComparedClaim Other)> Joined(
        IEnumerable<ComparedClaim> own, IEnumerable<ComparedClaim> others, List<(string Own, string Other)> mapped)
    {
        var (keys, table) = (new JoinKeys(), new JoinTable());
        foreach (var claim in others)
        {
            AddKeys(keys, claim, mapped.Select(static position => position.Other), isOwn: false);
            table.Add(claim, keys.Keys);
        }

        foreach (var claim in own)
        {
            AddKeys(keys, claim, mapped.Select(static position => position.Own), isOwn: true);
            foreach (var other in table.Matching(keys.Keys))
            {
                yield return (claim, other);
            }
        }
    }

    private void AddKeys(JoinKeys keys, ComparedClaim claim, IEnumerable<string> positions, bool isOwn)
    {
        keys.Begin();
        foreach (var position in positions)
        {
            keys.Tokens.AddRange(Tokens(claim[position], isOwn));
            keys.EndMember();
        }
    }

    private static Many<bool> Said(ComparedClaim claim, IEnumerable<string> positions) =>
        [.. positions.Select(name => !ExclusionTerms.IsField(claim, name) && !claim[name].IsUnsaid)];

    // Either player may be a part of the other, or both the same: there is a token for each direction.
    private IEnumerable<int> Tokens(ComparedMember member, bool isOwn)
    {
        foreach (var (_, node) in member.Players)
        {
            yield return HashCode.Combine(!isOwn, node);
            foreach (var whole in member.IsActing ? claims.Kinship.ActedFor(node) : claims.Kinship.MetBy(node))
            {
                yield return HashCode.Combine(isOwn, whole);
            }
        }
    }

    private PairClash? Judge(ComparedClaim own, ComparedClaim other, Exclusion exclusion)
    {
        if (!claims.MayClash(own, other)
            || (exclusion.IsSoft && (own.IsLikely || other.IsLikely))
            || !ExclusionTerms.Apply(own, other, exclusion))
        {
            return null;
        }

        var meet = ClaimTimes.AreTogether(own.Claim.What, other.Claim.What);
        var isChange = meet == Truth.No && !exclusion.IsSoft && ClaimTimes.AreApart(own.Claim.What, other.Claim.What);
        var reservations = new Reservations();
        if ((meet == Truth.No && !isChange) || !_terms.Meet(own, other, exclusion, reservations))
        {
            return null;
        }

        var names = exclusion.Positions.SelectMany(static position => new[] { position.Own, position.Other })
            .Concat(exclusion.Where.Select(static condition => condition.Field));
        var (first, second) = own.Place < other.Place ? (own, other) : (other, own);
        var players = exclusion.NeedsAllPlayers ? "all the players of one" : "the same players";
        var words = exclusion.IsSoft
            ? $"{NameOf(first)} and {NameOf(second)} go badly together between the same players"
            : $"{NameOf(first)} and {NameOf(second)} cannot hold at the same time between {players}";
        if (!isChange)
        {
            reservations.AddTimes(meet, first, second);
        }

        reservations.Weigh(first, second, ComparedClaim.Parts(first, second, names));
        return new(ContradictionRule.Excludes, first, second, words, reservations)
        {
            Kind = exclusion.IsSoft ? ClashKind.Tension : isChange ? ClashKind.Change : ClashKind.Contradiction,
        };
    }
}
