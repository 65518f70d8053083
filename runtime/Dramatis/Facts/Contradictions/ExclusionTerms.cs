namespace Dramatis;

/// <summary>The terms on which one relation excludes another: conditions on fields, and the players that have to meet.</summary>
// docs/decisions.md: Exclusions on terms
internal sealed class ExclusionTerms(MemberMatch match, Kinship kinship)
{
    /// <summary>Tells whether an exclusion is about two relations at all, whoever plays in them.</summary>
    /// <remarks>
    /// A position that the declaring claim gives and the exclusion does not map narrows the claim: those who fight in one land
    /// may work together in another.
    /// </remarks>
    public static bool Apply(ComparedClaim own, ComparedClaim other, Exclusion exclusion) =>
        exclusion.Where.All(condition => Has(other, condition))
        && own.Members.All(member =>
            member.Players.Count == 0 || exclusion.Positions.Exists(pair => pair.Own == member.Name));

    /// <summary>Tells whether the players and fields of two relations meet as the exclusion says.</summary>
    public bool Meet(ComparedClaim own, ComparedClaim other, Exclusion exclusion, Reservations reservations)
    {
        foreach (var (ownName, otherName) in exclusion.Positions)
        {
            var (a, b) = (own[ownName], other[otherName]);
            var meet = IsField(own, ownName) || IsField(other, otherName) ? AreAlike(a, b, reservations)
                : exclusion.NeedsAllPlayers ? AllMeet(a, b, reservations)
                : match.AnyMeets(a, b, reservations);
            if (!meet)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Tells whether a member is a field, given or not.</summary>
    public static bool IsField(ComparedClaim claim, string member) =>
        claim[member].Fields.Count > 0
        || (!claim[member].IsGiven && claim.Type.Position(member) is null && claim.Type.RequiredPositions.Length > 0);

    private static bool AreAlike(ComparedMember a, ComparedMember b, Reservations reservations)
    {
        if (a.IsGiven && b.IsGiven)
        {
            return a.Fields.All(b.Fields.Contains);
        }

        var (said, unsaid) = a.IsGiven ? (a, b) : (b, a);
        reservations.AddUnless(!said.IsGiven, $"only if the {unsaid.Name}, which is not given, is {said}");
        return true;
    }

    private static bool Has(ComparedClaim claim, FieldCondition condition)
    {
        var fields = claim[condition.Field].Fields;
        return fields.Count > 0 && fields.All(field => condition.Values.Includes(field.ToString()));
    }

    /// <summary>
    /// Tells whether each player of one member is met by a player of the other that meets no further one: two allies in a war
    /// of three parties may work together.
    /// </summary>
    private bool AllMeet(ComparedMember own, ComparedMember other, Reservations reservations)
    {
        if (own.IsOpen || other.IsOpen || own.IsUnsaid || other.IsUnsaid || own.Players.Count > other.Players.Count)
        {
            return false;
        }

        var taken = new int?[other.Players.Count];
        for (var i = 0; i < own.Players.Count; i++)
        {
            if (!Place(own, other, i, taken, [], Truth.Maybe))
            {
                return false;
            }
        }

        var firm = new int?[other.Players.Count];
        var isFirm = Enumerable.Range(0, own.Players.Count).All(i => Place(own, other, i, firm, [], Truth.Yes));
        reservations.AddUnless(isFirm, isFirm ? "" : $"only if {own} are among {other}");
        return true;
    }

    /// <summary>Finds a player of the other member for one of the own; those placed before may move to others.</summary>
    private bool Place(
        ComparedMember own, ComparedMember other, int index, int?[] taken, HashSet<int> tried, Truth least)
    {
        for (var seat = 0; seat < taken.Length; seat++)
        {
            var (a, b) = (own.Players[index].Node, other.Players[seat].Node);
            var meets = kinship.Meets(a, b) > kinship.Meets(b, a) ? kinship.Meets(a, b) : kinship.Meets(b, a);
            if (meets >= least
                && tried.Add(seat)
                && (taken[seat] is not { } before || Place(own, other, before, taken, tried, least)))
            {
                taken[seat] = index;
                return true;
            }
        }

        return false;
    }
}
