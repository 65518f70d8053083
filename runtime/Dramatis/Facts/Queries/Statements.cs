namespace Dramatis;

/// <summary>
/// Makes the statements of a claim: itself, the same as a statement of each base type, and all of these with principals in place
/// of their agents, in positions that act.
/// </summary>
internal sealed class Statements(ComparedClaims claims, Principals principals)
{
    // The agents of a list have so many ways to stand for principals. Further ones are left out.
    private const int MostWays = 64;

    /// <summary>The statements of a claim. A denial makes no other, since the denial of a base type would say more.</summary>
    public IEnumerable<ComparedClaim> Of(ComparedClaim claim) =>
        claim.IsAffirmed ? AsBases(claim).SelectMany(AsPrincipals) : [claim];

    /// <summary>A statement with the source, mode and reservations of another.</summary>
    public ComparedClaim Make(Relation what, ComparedClaim like, Many<Derivation> steps)
    {
        var claim = new Claim(new(what, like.Claim.Polarity), like.Claim.Mode, like.Claim.Context);
        return claims.Follow(new(claim, like.Origin, steps), like.Place);
    }

    private static Dictionary<string, IReadOnlyList<object>> Members(ComparedClaim statement)
    {
        var members = statement.Members
            .Where(static member => member.Name != ComparedClaim.Happening)
            .ToDictionary(
                static member => member.Name,
                static IReadOnlyList<object> (member) =>
                    [.. member.Players.Select(static player => player.Player), .. member.Fields.Cast<object>()],
                StringComparer.Ordinal);
        if (statement.TimeName is { } name && ((IAnchor)statement.Claim.What).Time is { } time)
        {
            members.Add(name, [(FieldValue)time]);
        }

        return members;
    }

    private IEnumerable<ComparedClaim> AsBases(ComparedClaim statement) => claims.Types(statement.Type)
        .Skip(1)
        .Select(type => Follow(statement, type, Members(statement)))
        .OfType<ComparedClaim>()
        .Prepend(statement);

    private IEnumerable<ComparedClaim> AsPrincipals(ComparedClaim statement)
    {
        yield return statement;
        List<Dictionary<string, IReadOnlyList<object>>> all = [Members(statement)];
        foreach (var member in statement.Members.Where(static member => member.IsActing))
        {
            var ways = Ways(member);
            all = [.. all.SelectMany(made => ways.Select(way => With(made, member.Name, way))).Take(MostWays)];
        }

        // The first way leaves all players as they are.
        foreach (var made in all.Skip(1))
        {
            if (Follow(statement, statement.Type, made) is { } follower)
            {
                yield return follower;
            }
        }
    }

    private List<IPlayer[]> Ways(ComparedMember member)
    {
        List<IPlayer[]> ways = [[]];
        foreach (var (player, _) in member.Players)
        {
            var chain = principals.Chain(player, member.Time);
            ways = [.. ways.SelectMany(way => chain.Select(one => (IPlayer[])[.. way, one.Player])).Take(MostWays)];
        }

        return ways;
    }

    private Dictionary<string, IReadOnlyList<object>> With(
        Dictionary<string, IReadOnlyList<object>> members, string member, IPlayer[] players) =>
        new(members, StringComparer.Ordinal) { [member] = [.. players.DistinctBy(principals.Number)] };

    private ComparedClaim? Follow(
        ComparedClaim statement, RelationDescriptor type, Dictionary<string, IReadOnlyList<object>> members)
    {
        if (MemberTable.Make(type, members) is not { } made)
        {
            return null;
        }

        var step = new Derivation(DerivationKind.Implies, statement.Claim.What, made, IsLikely: false);
        return Make(made, statement, (statement.Derived?.Steps ?? default).And(step));
    }
}
