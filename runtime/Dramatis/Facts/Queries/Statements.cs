namespace Dramatis;

/// <summary>
/// Makes the statements of a claim: itself, the same as a statement of each base type, and all of these with principals in place
/// of their agents and wholes in place of their parts, in positions that act and as holders.
/// </summary>
internal sealed class Statements(ComparedClaims claims, Principals principals)
{
    // The agents of a list have so many ways to stand for principals. Further ones are left out.
    private const int MostWays = 64;

    /// <summary>Tells whether a statement follows usually and not always: by a likely step, or since nothing may have changed.</summary>
    public static bool IsUsual(ComparedClaim statement) => statement.IsLikely || statement.IsInertial;

    /// <summary>The statements of a claim. A denial makes no other, since the denial of a base type would say more.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="isAttempted">Tells whether attempts at relations of a type are told, which the one who acts makes.</param>
    public IEnumerable<ComparedClaim> Of(ComparedClaim claim, Func<RelationDescriptor, bool> isAttempted) =>
        !claim.IsAffirmed ? [claim]
        : claim.Claim.Modality == Modality.Actual ? AsBases(claim).SelectMany(AsPrincipals).SelectMany(one => AsAttempts(one, isAttempted))
        : AsHolders(claim).SelectMany(AsBases).SelectMany(AsPrincipals);

    /// <summary>A statement with the source, mode and reservations of another.</summary>
    public ComparedClaim Make(Relation what, ComparedClaim like, Many<Derivation> steps) => Make(what, like, like.Claim.Mode, steps);

    private static Many<Derivation> Steps(ComparedClaim statement) => statement.Derived?.Steps ?? default;

    private ComparedClaim Make(Relation what, ComparedClaim like, Mode mode, Many<Derivation> steps)
    {
        var claim = new Claim(new(what, like.Claim.Polarity), mode, like.Claim.Context);
        return claims.Follow(new(claim, like.Origin, steps), like.Place);
    }

    // An act is an attempt of the agent who acts.
    private IEnumerable<ComparedClaim> AsAttempts(ComparedClaim statement, Func<RelationDescriptor, bool> isAttempted)
    {
        yield return statement;
        if (isAttempted(statement.Type) && statement.Members.Where(static member => member.IsActing).ToList() is [var acting])
        {
            var mode = new Mode(Modality.Attempted, Holders: [.. acting.Players.Select(static player => player.Player).OfType<Actor>()]);
            yield return Make(statement.Claim.What, statement, mode, Steps(statement));
        }
    }

    // A principal wants what its agent wants, and a whole usually what a part wants.
    private IEnumerable<ComparedClaim> AsHolders(ComparedClaim statement)
    {
        yield return statement;
        if (principals.AreNone || statement.Claim.EffectiveHolders is not [var holder])
        {
            yield break;
        }

        foreach (var (one, isUsual) in principals.Stands(holder, null).Skip(1))
        {
            var step = new Derivation(DerivationKind.Implies, new PartOf(holder, (Actor)one), new ActsFor(holder, (Actor)one), IsLikely: true);
            if (!isUsual || !IsUsual(statement))
            {
                var mode = statement.Claim.Mode with { Holders = [(Actor)one] };
                yield return Make(statement.Claim.What, statement, mode, isUsual ? Steps(statement).And(step) : Steps(statement));
            }
        }
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

    // Of two usual steps nothing follows.
    private IEnumerable<ComparedClaim> AsPrincipals(ComparedClaim statement)
    {
        yield return statement;
        if (principals.AreNone)
        {
            yield break;
        }

        List<(Dictionary<string, IReadOnlyList<object>>? Members, bool IsUsual)> all = [(null, IsUsual(statement))];
        foreach (var member in statement.Members.Where(member => StandsForOthers(statement, member)))
        {
            var ways = Ways(member, statement.Type == ActsFor.TypeDescriptor);
            if (ways.Count > 1)
            {
                all = [.. all
                    .SelectMany(made => ways
                        .Where(way => !(made.IsUsual && way.IsUsual))
                        .Select(way => (
                            (Dictionary<string, IReadOnlyList<object>>?)With(made.Members ?? Members(statement), member.Name, way.Players),
                            made.IsUsual || way.IsUsual)))
                    .Take(MostWays)];
            }
        }

        // The first way leaves all players as they are.
        foreach (var (members, isUsual) in all.Skip(1))
        {
            if (Follow(statement, statement.Type, members!, isUsual && !IsUsual(statement)) is { } follower)
            {
                yield return follower;
            }
        }
    }

    // An agent of a part of a body acts for the body.
    private static bool StandsForOthers(ComparedClaim statement, ComparedMember member) =>
        member.IsActing || (statement.Type == ActsFor.TypeDescriptor && member.Name == "principal");

    private List<(IPlayer[] Players, bool IsUsual)> Ways(ComparedMember member, bool isSure)
    {
        List<(IPlayer[] Players, bool IsUsual)> ways = [([], false)];
        foreach (var (player, _) in member.Players)
        {
            var all = principals.Stands(player, member.Time);
            ways = [.. ways
                .SelectMany(way => all
                    .Where(one => isSure || !(way.IsUsual && one.IsUsual))
                    .Select(one => ((IPlayer[])[.. way.Players, one.Player], !isSure && (way.IsUsual || one.IsUsual))))
                .Take(MostWays)];
        }

        return ways;
    }

    private Dictionary<string, IReadOnlyList<object>> With(
        Dictionary<string, IReadOnlyList<object>> members, string member, IPlayer[] players) =>
        new(members, StringComparer.Ordinal) { [member] = [.. players.DistinctBy(principals.Number)] };

    private ComparedClaim? Follow(
        ComparedClaim statement, RelationDescriptor type, Dictionary<string, IReadOnlyList<object>> members, bool isLikely = false)
    {
        if (MemberTable.Make(type, members) is not { } made)
        {
            return null;
        }

        var step = new Derivation(DerivationKind.Implies, statement.Claim.What, made, isLikely);
        return Make(made, statement, Steps(statement).And(step));
    }
}
