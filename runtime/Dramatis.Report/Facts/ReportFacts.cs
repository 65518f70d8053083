namespace Dramatis.Report;

/// <summary>The fact base, with everything that several sections of the page look up.</summary>
internal sealed class ReportFacts
{
    private readonly Dictionary<ClaimId, int> _numbers;
    private readonly Dictionary<EntityId, int> _actorNumbers;
    private readonly HashSet<ClaimId> _contested;

    public ReportFacts(FactBase facts, ReportOptions options)
    {
        (Facts, Options) = (facts, options);
        Claims = [.. facts.Claims.Select(static claim => claim.Whole)];
        Actors = [.. facts.Actors<Actor>()];
        _numbers = Claims.Index().ToDictionary(static claim => claim.Item.Id, static claim => claim.Index);
        _actorNumbers = Actors.Index().ToDictionary(static actor => actor.Item.Id, static actor => actor.Index);
        Clashes = [.. facts.Clashes()];
        Changing = Clashes.Where(static clash => clash.Kind == ClashKind.Change)
            .SelectMany(static clash => clash.Against.Prepend(clash.Claim))
            .Select(static claim => claim.Id)
            .ToHashSet();
        Agreements = facts.Agreements();
        _contested = [.. Contradictions.SelectMany(static one => one.Against.Prepend(one.Claim)).Select(static claim => claim.Id)];
        Involving = [.. Actors.Select(actor => (IReadOnlyList<int>)[.. facts.Involving(actor).IncludingWithdrawn().Select(claim => NumberOf(claim.Whole))])];
        var involved = Involving.Index()
            .SelectMany(static actor => actor.Item.Select(claim => (claim, actor.Index)))
            .ToLookup(static pair => pair.claim, static pair => pair.Index);
        Involved = [.. Enumerable.Range(0, Claims.Count).Select(claim => (IReadOnlyList<int>)[.. involved[claim]])];
        Players = [.. Claims.Select(PlayersOf)];
    }

    public FactBase Facts { get; }

    public ReportOptions Options { get; }

    public IReadOnlyList<Claim> Claims { get; }

    public IReadOnlyList<Actor> Actors { get; }

    public IReadOnlyList<Clash> Clashes { get; }

    public IEnumerable<Clash> Contradictions => Clashes.Where(static clash => clash.Kind == ClashKind.Contradiction);

    /// <summary>The claims about a state of which another claim tells the opposite for another time.</summary>
    public IReadOnlySet<ClaimId> Changing { get; }

    public Many<AgreedStatement> Agreements { get; }

    /// <summary>For each actor, the numbers of the claims that name it in any part.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Involving { get; }

    /// <summary>For each claim, the numbers of the actors that it names in any part, ascending.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Involved { get; }

    /// <summary>
    /// For each claim, the numbers of the actors that play in its relation and in nested relations, ascending.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<int>> Players { get; }

    public int NumberOf(Claim claim) => _numbers[claim.Id];

    /// <summary>The number of an actor; -1 if the fact base does not contain the actor.</summary>
    public int NumberOf(Actor actor) => _actorNumbers.GetValueOrDefault(actor.Id, -1);

    /// <summary>True if another claim contradicts this one, certainly or possibly.</summary>
    public bool IsContested(Claim claim) => _contested.Contains(claim.Id);

    private IReadOnlyList<int> PlayersOf(Claim claim)
    {
        var found = new SortedSet<int>();
        claim.What.VisitMembers(new PlayerWalk(player =>
        {
            if (player is Actor actor && NumberOf(actor) is >= 0 and var number)
            {
                found.Add(number);
            }
        }));
        return [.. found];
    }
}
