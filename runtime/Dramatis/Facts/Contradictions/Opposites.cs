namespace Dramatis;

/// <summary>
/// Rule 7: claims that are alike but for values that the schema calls opposite, at one time: a trade that grows and shrinks.
/// </summary>
/// <remarks>
/// Of a relation that judges a matter (a transparent position), two claims that differ in one further player besides are the
/// judgements of two: a disagreement.
/// </remarks>
// docs/decisions.md: Opposite values
internal sealed class Opposites(ComparedClaims claims)
{
    private readonly MemberMatch _match = new(claims.Kinship);
    private readonly Exclusivity _exclusivity = new(claims);

    public IEnumerable<PairClash> Clashes() =>
        from declared in claims.Those(type => Array.Exists(claims.Types(type), static one => one.Opposites.Count > 0), static stance => stance.IsActual)
            .SelectMany(Declared)
            .GroupBy(one => (one.By.Name, one.Opposites, Key: Key(one.Claim)))
        let ones = declared.Where(static one => Has(one.Claim, one.Opposites.Field, one.Opposites.One)).ToList()
        where ones.Count > 0
        let others = declared.Where(static one => Has(one.Claim, one.Opposites.Field, one.Opposites.Other)).ToList()
        from one in ones
        from other in others
        where !AreBothWays(one.Claim, other.Claim, one.Opposites)
        let clash = Judge(one.Claim, other.Claim, one.Opposites)
        where clash is not null
        select clash.Value;

    // Two types can have fields of one enum, which are not compared. A type that says what its base says is compared by its base.
    private IEnumerable<(ComparedClaim Claim, RelationDescriptor By, OppositeValues Opposites)> Declared(ComparedClaim claim) =>
        claim.Declared.Types.Reverse()
            .SelectMany(static type => type.Opposites, static (type, opposites) => (Type: type, Opposites: opposites))
            .DistinctBy(static one => one.Opposites)
            .Where(one => Has(claim, one.Opposites.Field, one.Opposites.One) || Has(claim, one.Opposites.Field, one.Opposites.Other))
            .Select(one => (claim, one.Type, one.Opposites));

    private static bool Has(ComparedClaim claim, string field, string value) =>
        claim[field].Fields.Any(given => given.ToString() == value);

    // Two lists of values can be opposite both ways. They are told once.
    private static bool AreBothWays(ComparedClaim one, ComparedClaim other, OppositeValues opposites) =>
        one.Place > other.Place && Has(one, opposites.Field, opposites.Other) && Has(other, opposites.Field, opposites.One);

    // The two share the matter of a judgement, otherwise all players of the required positions.
    private int Key(ComparedClaim claim) => claims.KeyOf(
        claim, claim.Declared.Transparent is { } matter ? [matter] : claim.Declared.Required);

    private PairClash? Judge(ComparedClaim one, ComparedClaim other, OppositeValues opposites)
    {
        var (first, second) = one.Place < other.Place ? (one, other) : (other, one);
        if (!claims.MayClash(first, second)
            || (opposites.IsSoft && (first.IsLikely || second.IsLikely))
            || _exclusivity.Sees(first, second))
        {
            return null;
        }

        var reservations = new Reservations();
        var differing = new List<string>();
        foreach (var name in Compared(first, second, opposites.Field))
        {
            var (a, b) = (first[name], second[name]);
            if (a.IsGiven && b.IsGiven)
            {
                if (!_match.AreEqual(a, b, reservations))
                {
                    differing.Add(name);
                }
            }
            else
            {
                reservations.Add($"only if the {name} is {(a.IsGiven ? a : b)}");
            }
        }

        var isOfTwo = differing is [var holder] && IsHolder(first, second, holder);
        if (differing.Count > 0 && !isOfTwo)
        {
            return null;
        }

        var meet = claims.Times.AreTogether(first, second);
        var isChange = meet == Truth.No && !opposites.IsSoft && !isOfTwo && ClaimTimes.AreApart(first, second);
        if (meet == Truth.No && !isChange)
        {
            return null;
        }

        if (!isChange)
        {
            reservations.AddTimes(meet, first, second);
        }

        reservations.AddUnless(!opposites.IsSoft || !isOfTwo, "the two values only go badly together");
        var names = first.Members.Concat(second.Members).Select(static member => member.Name);
        reservations.Weigh(first, second, names);
        return new(ContradictionRule.Opposite, first, second, Words, reservations)
        {
            Detail = opposites.Field,
            Kind = isOfTwo ? ClashKind.Disagreement
                : opposites.IsSoft ? ClashKind.Tension
                : isChange ? ClashKind.Change
                : ClashKind.Contradiction,
        };
    }

    private static string Words(PairClash clash)
    {
        var field = (string)clash.Detail!;
        return $"They are alike, but the {field} is opposite: {clash.First[field]}, {clash.Second[field]}";
    }

    private static IEnumerable<string> Compared(ComparedClaim first, ComparedClaim second, string field) =>
        first.Members.Concat(second.Members)
            .Select(static member => member.Name)
            .Where(name => name != field && name != ComparedClaim.Happening)
            .Distinct();

    /// <summary>Tells whether a member is the one whose judgement of a matter it is, and the two are different for sure.</summary>
    private bool IsHolder(ComparedClaim first, ComparedClaim second, string name) =>
        claims.TransparentIn(first.Type) is not null
        && claims.TransparentIn(second.Type) is not null
        && first[name].Players.Count > 0
        && _match.Differ(first[name], second[name]) == Truth.Yes;
}
