namespace Dramatis.Report;

/// <summary>The fact base, with everything that several sections of the page look up.</summary>
internal sealed class ReportFacts
{
    // The number of each claim and actor of the fact base by its place there; -1 for those that the page is not about.
    private readonly int[] _claimNumbers;
    private readonly int[] _actorNumbers;
    private readonly Lazy<IReadOnlySet<int>> _withSection;
    private readonly Task<Many<AgreedStatement>> _agreements;
    private readonly Dictionary<EntityId, IReadOnlyList<int>> _bySource;

    /// <exception cref="KeyNotFoundException">The fact base lacks an actor or a source of the filter.</exception>
    public ReportFacts(FactBase facts, ReportOptions options, CancellationToken cancellation)
    {
        (Facts, Options, Selection) = (facts, options, Selection.Of(facts, options.Filter));
        (Claims, _claimNumbers) = Numbered(facts.ClaimCount, Selection.Includes, facts.At);
        _bySource = Claims.Index()
            .GroupBy(static claim => claim.Item.Source.Id, static claim => claim.Index)
            .ToDictionary(static source => source.Key, static source => (IReadOnlyList<int>)[.. source]);
        Sources = Selection.IsFiltered
            ? [.. facts.Sources.Where(source => _bySource.ContainsKey(source.Id))]
            : facts.Sources;

        // Nothing else takes as long, and the agreements come last on the page.
        _agreements = Task.Run(() => Selection.IsFiltered
            ? [.. facts.Agreements().Where(agreed => agreed.Claims.Any(Has))]
            : facts.Agreements(), cancellation);
        Clashes = new(facts.Clashes().WithCancellation(cancellation).Where(IsShown), options.Limits.Clashes);

        Actor[] actors = [.. facts.Actors<Actor>()];
        var involving = Array.ConvertAll(actors, ClaimsNaming);
        (Actors, _actorNumbers) = Numbered(
            actors.Length,
            place => !Selection.IsFiltered || involving[place].Count > 0 || options.Filter.Actors.Contains(actors[place].Id),
            place => actors[place]);
        Involving = [.. involving.Where((_, place) => _actorNumbers[place] >= 0)];
        Players = [.. Claims.Select(PlayersOf)];
        Works = new(Sources);
        _withSection = new(ChooseSections);
    }

    public FactBase Facts { get; }

    public ReportOptions Options { get; }

    public ReportLimits Limits => Options.Limits;

    /// <summary>The filter.</summary>
    public Selection Selection { get; }

    /// <summary>The links that were made so far.</summary>
    public PageLinks Links { get; } = new();

    /// <summary>The claims that the page is about.</summary>
    public IReadOnlyList<Claim> Claims { get; }

    /// <summary>The actors that these claims name; without a filter all actors.</summary>
    public IReadOnlyList<Actor> Actors { get; }

    /// <summary>The sources of these claims; without a filter all sources.</summary>
    public Many<Source> Sources { get; }

    /// <summary>The works of each actor among these sources.</summary>
    public ActorWorks Works { get; }

    public ReportClashes Clashes { get; }

    public Many<AgreedStatement> Agreements => _agreements.GetAwaiter().GetResult();

    /// <summary>For each actor, the numbers of the claims that name it in any part.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Involving { get; }

    /// <summary>
    /// For each claim, the numbers of the actors that play in its relation and in nested relations, ascending.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<int>> Players { get; }

    /// <summary>True if the page is about a claim; false for a claim beside one of these, in a clash or an agreement.</summary>
    public bool Has(Claim claim) => NumberOf(claim) >= 0;

    /// <summary>The number of a claim; -1 if the page is not about it.</summary>
    public int NumberOf(Claim claim) => _claimNumbers[Facts.PlaceOf(claim)];

    /// <summary>The number of an actor; -1 if the page is not about it.</summary>
    public int NumberOf(Actor actor) => Facts.NumberOf(actor) is >= 0 and var place ? _actorNumbers[place] : -1;

    /// <summary>The numbers of the claims of a source.</summary>
    public IReadOnlyList<int> ClaimsOf(Source source) => _bySource.GetValueOrDefault(source.Id, []);

    /// <summary>True if another claim contradicts this one, certainly or possibly.</summary>
    public bool IsContested(Claim claim) => Clashes.Contested.Contains(claim.Id);

    /// <summary>True if the page has a section about an actor.</summary>
    public bool HasSection(int actor) => _withSection.Value.Contains(actor);

    /// <summary>A link to the section about an actor; null if there is none.</summary>
    public string? LinkToSection(int actor) => HasSection(actor) ? Fragment.Actor(Actors[actor]) : null;

    /// <summary>The actors, those that most claims name first.</summary>
    public IEnumerable<int> ByFame(IEnumerable<int> actors) => actors
        .OrderByDescending(actor => Involving[actor].Count)
        .ThenBy(actor => Actors[actor].Caption, StringComparer.OrdinalIgnoreCase)
        .ThenBy(static actor => actor);

    private static (IReadOnlyList<T> Items, int[] Numbers) Numbered<T>(int count, Func<int, bool> includes, Func<int, T> at)
    {
        var (items, numbers) = (new List<T>(), new int[count]);
        for (var place = 0; place < count; place++)
        {
            numbers[place] = includes(place) ? items.Count : -1;
            if (numbers[place] >= 0)
            {
                items.Add(at(place));
            }
        }

        return (items, numbers);
    }

    private bool IsShown(Clash clash) => !Selection.IsFiltered || Has(clash.Claim) || clash.Against.Any(Has);

    private IReadOnlyList<int> ClaimsNaming(Actor actor)
    {
        var claims = new List<int>();
        foreach (var claim in Facts.Involving(actor).IncludingWithdrawn())
        {
            if (NumberOf(claim.Whole) is >= 0 and var number)
            {
                claims.Add(number);
            }
        }

        return claims;
    }

    /// <summary>The actors of the filter, then those that most claims name.</summary>
    private HashSet<int> ChooseSections()
    {
        var all = Enumerable.Range(0, Actors.Count);
        return Actors.Count <= Limits.Actors
            ? [.. all]
            : [.. ByFame(all).OrderByDescending(actor => Options.Filter.Actors.Contains(Actors[actor].Id)).Take(Limits.Actors)];
    }

    private IReadOnlyList<int> PlayersOf(Claim claim)
    {
        var found = new List<int>();
        claim.What.VisitMembers(new PlayerWalk(player =>
        {
            if (player is Actor actor && NumberOf(actor) is >= 0 and var number && !found.Contains(number))
            {
                found.Add(number);
            }
        }));
        found.Sort();
        return found;
    }
}
