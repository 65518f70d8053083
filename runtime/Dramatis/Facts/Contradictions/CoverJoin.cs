namespace Dramatis;

/// <summary>Pairs of claims of which one may cover the other.</summary>
/// <remarks>
/// Those that cover are grouped by which members of their key they give, those that are covered by which of these they
/// leave unsaid or open; each two groups are one hash join. Of several players two are enough to join by, the rarest.
/// </remarks>
internal sealed class CoverJoin
{
    private readonly Kinship _kinship;
    private readonly List<ComparedClaim> _specifics;
    private readonly List<ComparedClaim> _generals;
    private readonly Dictionary<int, int> _frequencies;

    private CoverJoin(Kinship kinship, IEnumerable<ComparedClaim> specifics, IEnumerable<ComparedClaim> generals)
    {
        (_kinship, _specifics, _generals) = (kinship, [.. specifics], [.. generals]);
        _frequencies = _specifics
            .SelectMany(static claim => claim.Members)
            .SelectMany(TokensMet)
            .CountBy(static token => token)
            .ToDictionary();
    }

    private enum State
    {
        Unsaid,
        Open,
        Closed,
    }

    public static IEnumerable<(ComparedClaim Specific, ComparedClaim General)> Pairs(
        Kinship kinship, IEnumerable<ComparedClaim> specifics, IEnumerable<ComparedClaim> generals) =>
        new CoverJoin(kinship, specifics, generals).Pairs();

    private static State StateOf(ComparedMember member) =>
        member.IsUnsaid ? State.Unsaid : member.IsOpen ? State.Open : State.Closed;

    private static string Shape(ComparedClaim general) =>
        string.Join(',', general.Key.Select(static member => member.Count > 1 ? member.Name + "+" : member.Name));

    private static string Shape(ComparedClaim specific, ComparedClaim general) =>
        string.Concat(general.Key.Select(member => (int)StateOf(specific[member.Name])));

    private IEnumerable<(ComparedClaim Specific, ComparedClaim General)> Pairs() =>
        from ofType in _generals.GroupBy<ComparedClaim, RelationDescriptor>(
            static claim => claim.Type, ReferenceEqualityComparer.Instance)
        let covered = _specifics.FindAll(claim => claim.Type.Is(ofType.Key))
        from generals in ofType.GroupBy(Shape)
        from specifics in covered.GroupBy(claim => Shape(claim, generals.First()))
        from pair in Pairs([.. specifics], [.. generals])
        select pair;

    private IEnumerable<(ComparedClaim Specific, ComparedClaim General)> Pairs(
        List<ComparedClaim> specifics, List<ComparedClaim> generals)
    {
        var members = generals[0].Key
            .Select(member => (member.Name, State: StateOf(specifics[0][member.Name]), IsSeveral: member.Count > 1))
            .Where(static member => member.State != State.Unsaid)
            .Select(static member => (member.Name, InPairs: member is { State: State.Closed, IsSeveral: true }))
            .ToList();
        return ClaimJoin.Pairs(
            specifics,
            generals,
            claim => ClaimJoin.Keys(members.Select(member => Choices(claim[member.Name], member.InPairs))),
            claim => ClaimJoin.Keys(members.Select(member => Rarest(claim[member.Name], member.InPairs))));
    }

    private IEnumerable<int> Choices(ComparedMember specific, bool inPairs)
    {
        var tokens = TokensMet(specific).ToList();
        return !inPairs
            ? tokens
            : tokens.SelectMany((token, i) => tokens.Skip(i + 1).Select(other => ClaimJoin.Pair(token, other)));
    }

    private IEnumerable<int> Rarest(ComparedMember general, bool inPairs)
    {
        var tokens = ClaimJoin.Tokens(general);
        if (!inPairs)
        {
            return tokens;
        }

        var rarest = tokens
            .OrderBy(token => _frequencies.GetValueOrDefault(token))
            .ThenBy(static token => token)
            .Take(2)
            .ToList();
        return [ClaimJoin.Pair(rarest[0], rarest[1])];
    }

    private IEnumerable<int> TokensMet(ComparedMember member) => member.Players
        .SelectMany(player => _kinship.MetBy(player.Node))
        .Distinct()
        .Select(ClaimJoin.Token)
        .Concat(member.Fields.Select(ClaimJoin.Token));
}
