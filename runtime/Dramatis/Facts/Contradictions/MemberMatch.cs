namespace Dramatis;

/// <summary>Compares the relations of two claims, member by member.</summary>
internal sealed class MemberMatch(Kinship kinship)
{
    /// <summary>
    /// Tells whether a general claim covers a specific one: its type is the same or a base, and each player and value
    /// of its key is met by the specific claim.
    /// </summary>
    /// <param name="specific">The specific claim, which is covered.</param>
    /// <param name="general">The general claim, which covers.</param>
    /// <param name="reservations">Collects the conditions under which it covers.</param>
    public bool Covers(ComparedClaim general, ComparedClaim specific, Reservations reservations)
    {
        if (!specific.Type.Is(general.Type))
        {
            return false;
        }

        foreach (var member in general.Key)
        {
            if (!IsMet(specific[member.Name], member, reservations))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Tells whether two sets of players or values are equal.</summary>
    public bool AreEqual(ComparedMember a, ComparedMember b, Reservations reservations) =>
        a.Fields.Count == b.Fields.Count
        && b.HasAll(a.Fields)
        && AreAmong(a, b, reservations)
        && ((a.Players.Count == 1 && b.Players.Count == 1) || AreAmong(b, a, reservations));

    /// <summary>
    /// Tells whether two sets of players or values differ: neither contains the other, and all players are identified.
    /// </summary>
    public Truth Differ(ComparedMember a, ComparedMember b)
    {
        if (!a.IsGiven || !b.IsGiven || !a.AreAllIdentified || !b.AreAllIdentified)
        {
            return Truth.No;
        }

        var (met, metBack) = (Holds(a, b), Holds(b, a));
        return Opposite(met > metBack ? met : metBack);
    }

    /// <summary>
    /// The first member that both claims give and that differs. A certain difference is preferred to a possible one. It
    /// is null if no member differs. Members in <paramref name="beside"/> are not compared.
    /// </summary>
    public string? FirstDifference(
        ComparedClaim a, ComparedClaim b, Many<string> beside, Reservations reservations)
    {
        var (found, differ) = (default(string), Truth.No);
        foreach (var member in a.Members)
        {
            if (differ == Truth.Yes || member.Name == ComparedClaim.Happening || beside.Includes(member.Name))
            {
                continue;
            }

            var answer = Differ(member, b[member.Name]);
            (found, differ) = answer > differ ? (member.Name, answer) : (found, differ);
        }

        var isSure = found is null || differ == Truth.Yes;
        reservations.AddUnless(isSure, $"only if {a[found!]} and {b[found!]} are not the same");
        return found;
    }

    /// <summary>
    /// Tells whether a player of one member is the same as a player of the other, a part of it or its whole.
    /// </summary>
    public bool AnyMeets(ComparedMember a, ComparedMember b, Reservations reservations)
    {
        var best = Truth.No;
        foreach (var (_, other) in b.Players)
        {
            foreach (var (_, own) in a.Players)
            {
                best = best == Truth.Yes ? best : Max(best, Meet(a, own, b, other));
            }
        }

        if (best == Truth.No && (a.IsUnsaid || b.IsUnsaid))
        {
            var (unsaid, said) = a.IsUnsaid ? (a, b) : (b, a);
            reservations.Add(said.IsUnsaid
                ? "only if the unnamed players are the same"
                : UnsaidWords.OnlyIf(unsaid, said, $"{said}"));
            return true;
        }

        reservations.AddUnless(best != Truth.Maybe, $"only if {a} and {b} are the same, or one belongs to the other");
        return best != Truth.No;
    }

    /// <summary>
    /// Tells whether a player of one member is the same as a given player of the other, a part of it or its whole, or acts for it.
    /// </summary>
    public Truth Meet(ComparedMember a, int own, ComparedMember b, int other) => Max(
        a.IsActing ? kinship.Acts(own, other, a.Time) : kinship.Meets(own, other),
        b.IsActing ? kinship.Acts(other, own, b.Time) : kinship.Meets(other, own));

    private static Truth Max(Truth a, Truth b) => a > b ? a : b;

    private static Truth Opposite(Truth truth) => truth switch
    {
        Truth.Yes => Truth.No,
        Truth.No => Truth.Yes,
        _ => Truth.Maybe,
    };

    /// <summary>
    /// Tells whether the first member contains every player and value of the second, or a part of it.
    /// </summary>
    private Truth Holds(ComparedMember a, ComparedMember b)
    {
        foreach (var field in b.Fields)
        {
            if (!a.Meets(field))
            {
                return Truth.No;
            }
        }

        var all = Truth.Yes;
        foreach (var (_, node) in b.Players)
        {
            all = Truths.And(all, Best(a, node, static (kinship, own, node) => kinship.Meets(own, node)).Answer);
        }

        return all;
    }

    // docs/decisions.md: Players that a text leaves out
    private bool IsMet(ComparedMember a, ComparedMember d, Reservations reservations)
    {
        List<string>? unmet = null;
        var (isRoomForAll, areUnsaid, isOutright) = (true, true, false);
        foreach (var (player, node) in d.Players)
        {
            var met = Met(a, player, node, reservations);
            isOutright |= met == Truth.Yes && ComparedMember.IsIdentified(player);
            if (met == Truth.No)
            {
                (unmet ??= []).Add(player.Caption);
                isRoomForAll &= ComparedMember.IsIdentified(player);
                areUnsaid &= ComparedMember.IsUnresolved(player);
            }
        }

        foreach (var field in d.Fields)
        {
            if (!a.Has(field))
            {
                (unmet ??= []).Add(field.ToString());
                areUnsaid = false;
            }
        }

        if (unmet is null)
        {
            return true;
        }

        if (areUnsaid && isOutright && a.Players.Count >= d.Players.Count)
        {
            reservations.Add($"only if {string.Join(", ", unmet)} is {string.Join(" or ", OthersThan(d, a))}");
            return true;
        }

        if (!a.IsUnsaid && !(a.IsOpen && isRoomForAll && unmet.Count < d.Count))
        {
            return false;
        }

        reservations.Add(UnsaidWords.OnlyIf(a, d, string.Join(", ", unmet)));
        return true;
    }

    /// <summary>The players of one member that meet none of another.</summary>
    private IEnumerable<string> OthersThan(ComparedMember known, ComparedMember member) => member.Players
        .Where(player => known.Players.All(one => Meet(member, player.Node, known, one.Node) == Truth.No))
        .Select(static player => player.Player.Caption);

    private Truth Met(ComparedMember a, IPlayer player, int node, Reservations reservations)
    {
        var (meets, own) = Best(a, node, static (kinship, own, node) => kinship.Meets(own, node));
        if (meets != Truth.Yes && a.IsActing)
        {
            var (acts, agent) = BestActing(a, node);
            (meets, own) = acts > meets ? (acts, agent) : (meets, own);
        }

        var how = a.IsActing ? "belongs to or acts for " : "or belongs to ";
        reservations.AddUnless(meets != Truth.Maybe, $"only if {own?.Caption} is {how}{player.Caption}");
        return meets;
    }

    private bool IsAmong((IPlayer Player, int Node) player, ComparedMember others, Reservations reservations)
    {
        var (isOne, other) = Best(others, player.Node, static (kinship, own, node) => kinship.AreOne(node, own));
        reservations.AddUnless(isOne != Truth.Maybe, $"only if {player.Player.Caption} is {other?.Caption}");
        return isOne != Truth.No;
    }

    private bool AreAmong(ComparedMember members, ComparedMember others, Reservations reservations)
    {
        foreach (var player in members.Players)
        {
            if (!IsAmong(player, others, reservations))
            {
                return false;
            }
        }

        return true;
    }

    private (Truth Answer, IPlayer? Player) BestActing(ComparedMember member, int node)
    {
        var best = (Answer: Truth.No, Player: default(IPlayer));
        foreach (var (player, own) in member.Players)
        {
            var answer = kinship.Acts(own, node, member.Time);
            best = answer > best.Answer ? (answer, player) : best;
        }

        return best;
    }

    /// <summary>The surest answer to a question about a node and each player of a member, with that player.</summary>
    private (Truth Answer, IPlayer? Player) Best(ComparedMember member, int node, Func<Kinship, int, int, Truth> ask)
    {
        var best = (Answer: Truth.No, Player: default(IPlayer));
        foreach (var (player, own) in member.Players)
        {
            var answer = ask(kinship, own, node);
            best = answer > best.Answer ? (answer, player) : best;
        }

        return best;
    }
}
