namespace Dramatis;

/// <summary>Rule 4: two relations that, by the schema, cannot hold at the same time between the same players.</summary>
internal sealed class Exclusions(ComparedClaims claims)
{
    private readonly ExclusionTerms _terms = new(new(claims.Kinship));

    public IEnumerable<PairClash> Clashes()
    {
        var actual = claims.All.Where(static claim => claim.IsActual);
        var types = actual
            .Select(static claim => claim.Type)
            .Distinct<RelationDescriptor>(ReferenceEqualityComparer.Instance)
            .SelectMany(claims.Types)
            .ToHashSet<RelationDescriptor>(ReferenceEqualityComparer.Instance);
        // Two who fight contradict their work together, even if by their opposition it would be a tension.
        Declared[] all = [.. types.SelectMany(static type => type.Excludes, static (type, exclusion) => new Declared(type, exclusion))
            .OrderBy(static one => one.Exclusion.IsSoft)];
        return
            from index in Enumerable.Range(0, all.Length)
            let declared = all[index]
            let own = actual.Where(claim => claim.Type.Is(declared.By))
            let others = actual.Where(claim => IsExcluded(claim, declared))
            from pair in Pairs(own, others, declared.Exclusion)
            where claims.MayClash(pair.Own, pair.Other)
            let clash = Judge(pair.Own, pair.Other, declared.Exclusion)
            where clash is not null && IsStrongest(clash, pair.Own, pair.Other, index, all)
            select clash;
    }

    /// <summary>An exclusion with the type that declares it.</summary>
    private readonly record struct Declared(RelationDescriptor By, Exclusion Exclusion);

    /// <summary>
    /// Tells whether no other declaration tells more of two claims: two types can exclude each other, and a type and its base
    /// can exclude one. Of equal ones the first tells it.
    /// </summary>
    private bool IsStrongest(PairClash clash, ComparedClaim own, ComparedClaim other, int index, Declared[] all)
    {
        return Enumerable.Range(0, all.Length).All(i => !IsStronger(own, other, i) && !IsStronger(other, own, i));

        bool IsStronger(ComparedClaim declaring, ComparedClaim excluded, int i)
        {
            if ((i == index && declaring == own)
                || !declaring.Type.Is(all[i].By)
                || !IsExcluded(excluded, all[i])
                || Judge(declaring, excluded, all[i].Exclusion) is not { } rival)
            {
                return false;
            }

            var order = (rival.Kind, !rival.IsCertain).CompareTo((clash.Kind, !clash.IsCertain));
            return order < 0 || (order == 0 && (i, declaring.Place).CompareTo((index, own.Place)) < 0);
        }
    }

    private bool IsExcluded(ComparedClaim claim, Declared declared) =>
        claims.Types(claim.Type).Any(type => type.Name == declared.Exclusion.Relation);

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
        if ((exclusion.IsSoft && (own.IsLikely || other.IsLikely))
            || !ExclusionTerms.Apply(own, other, exclusion))
        {
            return null;
        }

        var meet = ClaimTimes.AreTogether(own.Claim.What, other.Claim.What);
        var isChange = meet == Truth.No && !exclusion.IsSoft && ClaimTimes.AreApart(own, other);
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
