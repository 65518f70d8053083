namespace Dramatis;

/// <summary>Rule 3: two relations of which, by the schema, only one can hold at a time.</summary>
// docs/decisions.md: Equality of exclusive members
internal sealed class Exclusivity(ComparedClaims claims)
{
    private readonly MemberMatch _match = new(claims.Kinship);

    public IEnumerable<PairClash> Clashes() =>
        from type in ByDeclaringType()
        let exclusive = type.Key.Exclusive
        from alike in type.Value
            .Where(claim => exclusive.All(name => claim[name].IsGiven))
            .GroupBy(claim => claims.KeyOf(claim, exclusive))
        from pair in ClaimGroups.Pairs(alike, claim => ClaimGroups.ContentBeside(claim, exclusive))
        let clash = Judge(pair.First, pair.Second, exclusive)
        where clash is not null && IsSurest(clash, type.Key)
        select clash;

    /// <summary>Tells whether the rule finds a contradiction between two claims.</summary>
    public bool Sees(ComparedClaim first, ComparedClaim second) =>
        Judgements(first, second).Any();

    /// <summary>Tells whether no other type tells more of two claims, since a type and its base can declare the like.</summary>
    private bool IsSurest(PairClash clash, RelationDescriptor by) => ReferenceEquals(
        Judgements(clash.First, clash.Second).OrderBy(static one => !one.Clash.IsCertain).First().By, by);

    private IEnumerable<(RelationDescriptor By, PairClash Clash)> Judgements(ComparedClaim first, ComparedClaim second) =>
        from type in claims.Types(first.Type)
        where type.Exclusive.Count > 0
            && second.Type.Is(type)
            && type.Exclusive.All(name => first[name].IsGiven && second[name].IsGiven)
        let clash = Judge(first, second, type.Exclusive)
        where clash is not null
        select (type, clash);

    private Dictionary<RelationDescriptor, List<ComparedClaim>> ByDeclaringType()
    {
        var declaring = new Dictionary<RelationDescriptor, List<ComparedClaim>>(ReferenceEqualityComparer.Instance);
        foreach (var claim in claims.All.Where(static claim => claim.IsActual))
        {
            foreach (var type in claims.Types(claim.Type).Where(static type => type.Exclusive.Count > 0))
            {
                declaring.Add(type, claim);
            }
        }

        return declaring;
    }

    private PairClash? Judge(ComparedClaim first, ComparedClaim second, Many<string> exclusive)
    {
        var meet = ClaimTimes.AreTogether(first.Claim.What, second.Claim.What);
        if (!claims.MayClash(first, second) || meet == Truth.No)
        {
            return null;
        }

        var reservations = new Reservations();
        if (!exclusive.All(name => _match.AreEqual(first[name], second[name], reservations))
            || _match.FirstDifference(first, second, exclusive, reservations) is not { } other)
        {
            return null;
        }

        var whose = string.Join(", ", exclusive.Select(name => $"{name} {first[name]}"));
        var words = $"Only one can hold for {whose}, but the {other} differs: {first[other]}, {second[other]}";
        reservations.AddTimes(meet, first, second);
        reservations.Weigh(first, second, ComparedClaim.Parts(first, second, [.. exclusive, other]));
        return new(ContradictionRule.Exclusive, first, second, words, reservations);
    }
}
