namespace Dramatis;

/// <summary>The terms on which one relation excludes another: conditions on fields, and the players that have to meet.</summary>
// docs/decisions.md: Exclusions on terms
internal sealed class ExclusionTerms(MemberMatch match)
{
    /// <summary>Tells whether the players and fields of two relations meet as the exclusion says.</summary>
    public bool Meet(ExclusionSide own, ExclusionSide other, DeclaredExclusion declared, Reservations reservations)
    {
        for (var i = 0; i < own.Members.Length; i++)
        {
            var (a, b) = (own.Members[i], other.Members[i]);
            var meet = own.AreFields[i] || other.AreFields[i] ? AreAlike(a, b, declared.Exclusion.Positions[i], reservations)
                : declared.Exclusion.NeedsAllPlayers ? AllMeet(a, b, reservations)
                : match.AnyMeets(a, b, reservations);
            if (!meet)
            {
                return false;
            }
        }

        return (declared.SharedOthers.Length == 0 || AreDifferent(declared.SharedOthers, own, other, reservations))
            && (declared.SharedOwn.Length == 0 || AreDifferent(declared.SharedOwn, other, own, reservations));
    }

    private bool AreDifferent(int[][] shared, ExclusionSide own, ExclusionSide other, Reservations reservations) =>
        shared
            .Select(alike => Array.FindAll(alike, index => !own.AreFields[index] && !other.AreFields[index]))
            .All(alike => alike.Length < 2
                || AreDifferent(Array.ConvertAll(alike, index => own.Members[index]), other.Members[alike[0]], reservations));

    private static bool AreAlike(ComparedMember a, ComparedMember b, (string Own, string Other) names, Reservations reservations)
    {
        if (a.IsGiven && b.IsGiven)
        {
            return b.HasAll(a.Fields);
        }

        var (said, unsaid) = a.IsGiven ? (a, names.Other) : (b, names.Own);
        reservations.AddUnless(!said.IsGiven, $"only if the {unsaid}, which is not given, is {said}");
        return true;
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

        reservations.AddUnless(isFirm, $"only if {own} are among {other}");
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
        reservations.AddUnless(isFirm, $"only if they are different ones of {other}");
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
