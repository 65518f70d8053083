namespace Dramatis;

/// <summary>Rule 4: two relations that, by the schema, cannot hold at the same time between the same players.</summary>
/// <param name="claims">The claims.</param>
/// <param name="isUnsaidOpen">True if a value that a relation leaves unsaid may be one of the excluded values.</param>
internal sealed class Exclusions(ComparedClaims claims, bool isUnsaidOpen = false)
{
    private readonly ExclusionTerms _terms = new(new(claims.Kinship));
    private readonly Dictionary<(ComparedType, ComparedType), DeclaredExclusion[]> _between = [];
    private readonly Reservations _reservations = new();
    private DeclaredExclusion[] _all = [];

    public IEnumerable<PairClash> Clashes()
    {
        var types = claims.TypesOf(static stance => stance.IsActual)
            .SelectMany(claims.Types)
            .ToHashSet<RelationDescriptor>(ReferenceEqualityComparer.Instance);
        // Two who fight contradict their work together, even if by their opposition it would be a tension.
        _all = [.. types.SelectMany(static type => type.Excludes, static (type, exclusion) => (Type: type, Exclusion: exclusion))
            .OrderBy(static one => one.Exclusion.IsSoft)
            .Select(static (one, number) => new DeclaredExclusion(one.Type, one.Exclusion, number))];
        foreach (var declared in _all)
        {
            foreach (var (own, other) in Pairs(declared))
            {
                if (claims.MayClash(own.Claim, other.Claim)
                    && Judge(own, other, declared) is { } clash
                    && IsStrongest(clash, own.Claim, other.Claim, declared))
                {
                    yield return clash;
                }
            }
        }
    }

    private static bool IsExcluded(ComparedType type, Exclusion exclusion) =>
        Array.Exists(type.Types, one => one.Name == exclusion.Relation);

    private static string NameOf(ComparedClaim claim) => claim.Type.Name[(claim.Type.Name.LastIndexOf('.') + 1)..];

    /// <summary>
    /// Tells whether no other declaration tells more of two claims: two types can exclude each other, and a type and its base
    /// can exclude one. Of equal ones the first tells it.
    /// </summary>
    private bool IsStrongest(PairClash clash, ComparedClaim own, ComparedClaim other, DeclaredExclusion declared)
    {
        foreach (var rival in Between(own.Declared, other.Declared))
        {
            if (rival != declared && IsStronger(rival, own, other, clash, own, declared))
            {
                return false;
            }
        }

        foreach (var rival in Between(other.Declared, own.Declared))
        {
            if (IsStronger(rival, other, own, clash, own, declared))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsStronger(
        DeclaredExclusion rival, ComparedClaim declaring, ComparedClaim excluded, PairClash clash, ComparedClaim own, DeclaredExclusion declared)
    {
        if (Judge(Side(declaring, rival, isOwn: true), Side(excluded, rival, isOwn: false), rival) is not { } told)
        {
            return false;
        }

        var order = (told.Kind, !told.IsCertain).CompareTo((clash.Kind, !clash.IsCertain));
        return order < 0 || (order == 0 && (rival.Number, declaring.Place).CompareTo((declared.Number, own.Place)) < 0);
    }

    /// <summary>The declarations by which one type excludes another.</summary>
    private DeclaredExclusion[] Between(ComparedType own, ComparedType other)
    {
        if (!_between.TryGetValue((own, other), out var between))
        {
            _between.Add((own, other), between = FindBetween(own, other));
        }

        return between;
    }

    private DeclaredExclusion[] FindBetween(ComparedType own, ComparedType other) =>
        Array.FindAll(_all, one => own.Descriptor.Is(one.By) && IsExcluded(other, one.Exclusion));

    private ExclusionSide Side(ComparedClaim claim, DeclaredExclusion declared, bool isOwn) =>
        ExclusionSide.Of(claim, declared, isOwn, _all.Length, isUnsaidOpen);

    private List<ExclusionSide> Sides(DeclaredExclusion declared, bool isOwn, Func<RelationDescriptor, bool> ofType) =>
    [
        .. claims.Those(ofType, static stance => stance.IsActual)
            .Select(claim => Side(claim, declared, isOwn))
            .Where(static side => side.Applies),
    ];

    private IEnumerable<(ExclusionSide Own, ExclusionSide Other)> Pairs(DeclaredExclusion declared)
    {
        var own = Sides(declared, isOwn: true, type => type.Is(declared.By));
        if (own.Count == 0)
        {
            return [];
        }

        var right = Sides(declared, isOwn: false, type => Array.Exists(claims.Types(type), one => one.Name == declared.Exclusion.Relation))
            .GroupBy(static side => side.Said)
            .ToList();
        return
            from left in own.GroupBy(static side => side.Said)
            from other in right
            from pair in Joined(left, other, left.Key & other.Key)
            select pair;
    }

    /// <summary>The pairs with a common player in each position that both sides give.</summary>
    private IEnumerable<(ExclusionSide Own, ExclusionSide Other)> Joined(
        IEnumerable<ExclusionSide> own, IEnumerable<ExclusionSide> others, ulong said)
    {
        var (keys, table) = (new JoinKeys(), new JoinTable<ExclusionSide>());
        foreach (var side in others)
        {
            AddKeys(keys, side, said, isOwn: false);
            table.Add(side, keys.Keys);
        }

        foreach (var side in own)
        {
            AddKeys(keys, side, said, isOwn: true);
            foreach (var other in table.Matching(keys.Keys))
            {
                yield return (side, other);
            }
        }
    }

    private void AddKeys(JoinKeys keys, ExclusionSide side, ulong said, bool isOwn)
    {
        keys.Begin();
        for (var i = 0; i < side.Members.Length; i++)
        {
            if ((said & (1ul << i)) != 0)
            {
                keys.Tokens.AddRange(Tokens(side.Members[i], isOwn));
                keys.EndMember();
            }
        }
    }

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

    private PairClash? Judge(ExclusionSide own, ExclusionSide other, DeclaredExclusion declared)
    {
        if (!own.Applies || !other.Applies)
        {
            return null;
        }

        var exclusion = declared.Exclusion;
        var meet = claims.Times.AreTogether(own.Claim, other.Claim);
        var isChange = meet == Truth.No && !exclusion.IsSoft && ClaimTimes.AreApart(own.Claim, other.Claim);
        var reservations = _reservations.Begin();
        if ((meet == Truth.No && !isChange) || !_terms.Meet(own, other, declared, reservations))
        {
            return null;
        }

        var (first, second) = own.Claim.Place < other.Claim.Place ? (own.Claim, other.Claim) : (other.Claim, own.Claim);
        if (!isChange)
        {
            reservations.AddTimes(meet, first, second);
        }

        if (isUnsaidOpen)
        {
            AddUnsaid(other.Claim, exclusion, reservations);
        }

        reservations.Weigh(first, second, declared.Names);
        return new(ContradictionRule.Excludes, first, second, Words, reservations.Taken())
        {
            Detail = exclusion,
            Types = declared.Types,
            Kind = exclusion.IsSoft ? ClashKind.Tension : isChange ? ClashKind.Change : ClashKind.Contradiction,
        };
    }

    private static void AddUnsaid(ComparedClaim other, Exclusion exclusion, Reservations reservations)
    {
        foreach (var (field, values) in exclusion.Where)
        {
            reservations.AddUnless(
                other[field].Fields.Count > 0, $"only if the {field}, which is not given, is {string.Join(" or ", values)}");
        }
    }

    private static string Words(PairClash clash)
    {
        var (exclusion, first, second) = ((Exclusion)clash.Detail!, NameOf(clash.First), NameOf(clash.Second));
        var players = exclusion.NeedsAllPlayers ? "all the players of one" : "the same players";
        return exclusion.IsSoft
            ? $"{first} and {second} go badly together between the same players"
            : $"{first} and {second} cannot hold at the same time between {players}";
    }
}
