namespace Dramatis;

/// <summary>Rule 3: two relations of which, by the schema, only one can hold at a time.</summary>
// docs/decisions.md: Equality of exclusive members
internal sealed class Exclusivity
{
    private readonly ComparedClaims _claims;
    private readonly MemberMatch _match;
    private readonly Func<PairClash, string> _say;
    private readonly Reservations _reservations = new();

    public Exclusivity(ComparedClaims claims) => (_claims, _match, _say) = (claims, new(claims.Kinship), Words);

    public IEnumerable<PairClash> Clashes()
    {
        foreach (var (type, alike) in ByDeclaringType())
        {
            var exclusive = type.Exclusive;
            foreach (var (first, second) in alike.Groups()
                .SelectMany(group => ClaimGroups.Pairs(group, claim => new ContentBeside(claim, exclusive))))
            {
                if (Judge(first, second, type) is { } clash && IsSurest(clash, type))
                {
                    yield return clash;
                }
            }
        }
    }

    /// <summary>Tells whether the rule finds a contradiction between two claims.</summary>
    public bool Sees(ComparedClaim first, ComparedClaim second)
    {
        foreach (var type in first.Declared.Types)
        {
            if (Concerns(type, first, second) && Judge(first, second, type) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Tells whether no other type tells more of two claims, since a type and its base can declare the like.</summary>
    private bool IsSurest(PairClash clash, RelationDescriptor by)
    {
        var (first, second) = (clash.First, clash.Second);
        return first.Declared.Types.Count(type => Concerns(type, first, second)) == 1
            || ReferenceEquals(Judgements(first, second).OrderBy(static one => !one.Clash.IsCertain).First().By, by);
    }

    private IEnumerable<(RelationDescriptor By, PairClash Clash)> Judgements(ComparedClaim first, ComparedClaim second)
    {
        foreach (var type in first.Declared.Types)
        {
            if (Concerns(type, first, second) && Judge(first, second, type) is { } clash)
            {
                yield return (type, clash);
            }
        }
    }

    private static bool Concerns(RelationDescriptor type, ComparedClaim first, ComparedClaim second) =>
        type.Exclusive.Count > 0 && second.Type.Is(type) && AreGiven(first, type.Exclusive) && AreGiven(second, type.Exclusive);

    private static bool AreGiven(ComparedClaim claim, Many<string> members)
    {
        foreach (var name in members)
        {
            if (!claim[name].IsGiven)
            {
                return false;
            }
        }

        return true;
    }

    private Dictionary<RelationDescriptor, ClaimsByKey> ByDeclaringType()
    {
        var declaring = new Dictionary<RelationDescriptor, ClaimsByKey>(ReferenceEqualityComparer.Instance);
        foreach (var claim in _claims.Those(
            type => Array.Exists(_claims.Types(type), static one => one.Exclusive.Count > 0), static stance => stance.IsActual))
        {
            foreach (var type in claim.Declared.Types)
            {
                if (type.Exclusive.Count > 0 && AreGiven(claim, type.Exclusive))
                {
                    if (!declaring.TryGetValue(type, out var known))
                    {
                        declaring.Add(type, known = new(_claims));
                    }

                    known.Add(_claims.KeyOf(claim, type.Exclusive.AsSpan()), claim);
                }
            }
        }

        return declaring;
    }

    private PairClash? Judge(ComparedClaim first, ComparedClaim second, RelationDescriptor by)
    {
        if (!_claims.MayClash(first, second))
        {
            return null;
        }

        var meet = _claims.Times.AreTogether(first, second);
        if (meet == Truth.No)
        {
            return null;
        }

        var reservations = _reservations.Begin();
        foreach (var name in by.Exclusive)
        {
            if (!_match.AreEqual(first[name], second[name], reservations))
            {
                return null;
            }
        }

        if (_match.FirstDifference(first, second, by.Exclusive, reservations) is not { } other)
        {
            return null;
        }

        reservations.AddTimes(meet, first, second);
        reservations.Weigh(first, second, by.Exclusive.Append(other));
        return new(ContradictionRule.Exclusive, first, second, _say, reservations.Taken()) { Detail = by };
    }

    private string Words(PairClash clash)
    {
        var (first, second, exclusive) = (clash.First, clash.Second, ((RelationDescriptor)clash.Detail!).Exclusive);
        var whose = string.Join(", ", exclusive.Select(name => $"{name} {first[name]}"));
        var other = _match.FirstDifference(first, second, exclusive, new())!;
        return $"Only one can hold for {whose}, but the {other} differs: {first[other]}, {second[other]}";
    }
}
