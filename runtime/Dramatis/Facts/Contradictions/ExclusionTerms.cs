namespace Dramatis;

/// <summary>The terms on which one relation excludes another: conditions on fields, and the players that have to meet.</summary>
// docs/decisions.md: Exclusions on terms
internal sealed class ExclusionTerms(MemberMatch match)
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

        return AreDifferent(exclusion.Positions, own, other, reservations)
            && AreDifferent([.. exclusion.Positions.Select(static pair => (pair.Other, pair.Own))], other, own, reservations);
    }

    /// <summary>Tells whether a member is a field, given or not.</summary>
    public static bool IsField(ComparedClaim claim, string member) =>
        claim[member].Fields.Count > 0
        || (!claim[member].IsGiven && claim.Type.Position(member) is null && claim.Type.RequiredPositions.Length > 0);

    private bool AreDifferent(
        Many<(string Own, string Other)> positions, ComparedClaim own, ComparedClaim other, Reservations reservations) =>
        positions.Count < 2
        || positions.Where(pair => !IsField(own, pair.Own) && !IsField(other, pair.Other))
            .GroupBy(static pair => pair.Other, static pair => pair.Own, StringComparer.Ordinal)
            .All(pairs => AreDifferent([.. pairs.Select(name => own[name])], other[pairs.Key], reservations));

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

        var isFirm = AreSeated(own.Players.Count, other.Players.Count, Meets(Truth.Yes));
        if (!isFirm && !AreSeated(own.Players.Count, other.Players.Count, Meets(Truth.Maybe)))
        {
            return false;
        }

        reservations.AddUnless(isFirm, isFirm ? "" : $"only if {own} are among {other}");
        return true;

        Func<int, int, bool> Meets(Truth least) =>
            (i, seat) => match.Meet(own, own.Players[i].Node, other, other.Players[seat].Node) >= least;
    }

    /// <summary>
    /// Tells whether positions that are mapped to one of the other relation are met there by different players: of two that
    /// belong to one partner, the partner's work with a third says nothing.
    /// </summary>
    private bool AreDifferent(IReadOnlyList<ComparedMember> members, ComparedMember other, Reservations reservations)
    {
        var said = members.Where(static member => !member.IsUnsaid).ToList();
        if (said.Count < 2 || other.IsUnsaid)
        {
            return true;
        }

        var isFirm = AreSeated(said.Count, other.Players.Count, Meets(Truth.Yes));
        reservations.AddUnless(isFirm, isFirm ? "" : $"only if they are different ones of {other}");
        return isFirm || AreSeated(said.Count, other.Players.Count, Meets(Truth.Maybe));

        Func<int, int, bool> Meets(Truth least) => (i, seat) =>
            said[i].Players.Any(player => match.Meet(said[i], player.Node, other, other.Players[seat].Node) >= least);
    }

    /// <summary>Tells whether each of some guests finds a seat of its own.</summary>
    private static bool AreSeated(int guests, int seats, Func<int, int, bool> fits)
    {
        var taken = new int?[seats];
        return Enumerable.Range(0, guests).All(guest => Seat(guest, []));

        // The guests who are seated may move.
        bool Seat(int guest, HashSet<int> tried)
        {
            for (var seat = 0; seat < seats; seat++)
            {
                if (fits(guest, seat) && tried.Add(seat) && (taken[seat] is not { } before || Seat(before, tried)))
                {
                    taken[seat] = guest;
                    return true;
                }
            }

            return false;
        }
    }
}
