namespace Dramatis;

/// <summary>Finds clashes by all rules. Their order does not depend on the search.</summary>
internal sealed class ClashFinder
{
    private readonly FactBase _facts;
    private readonly ComparedClaims _claims;

    public ClashFinder(FactBase facts, ClashScope scope) => (_facts, _claims) = (facts, new(facts, scope));

    public ClashFinder(FactBase facts)
        : this(facts, ClashScope.All(facts))
    {
    }

    /// <summary>The number of pairs of claims that were looked at.</summary>
    public int Comparisons => _claims.Comparisons;

    public Many<Contradiction> Contradictions() => new([.. Pairs()
        .Where(static found => found.Kind == ClashKind.Contradiction)
        .Concat(new Totals(_claims).Clashes().Where(static group => group.Others.Count == 1).Select(static group => group.ToPair()))
        .Select(static found => found.ToContradiction())
        .GroupBy(static found => (found.Rule, found.First.Id, found.Second.Id))
        .Select(static alike => alike.FirstOrDefault(static found => found.IsCertain) ?? alike.First())
        .OrderBy(static found => found.Rule)
        .ThenBy(found => _facts.PlaceOf(found.First))
        .ThenBy(found => _facts.PlaceOf(found.Second))]);

    public Many<Disagreement> Disagreements() => new([.. Pairs()
        .Where(static found => found.Kind == ClashKind.Disagreement)
        .Select(static found => new Disagreement(found.First.Origin, found.Second.Origin, found.IsCertain, found.Reason))
        .OrderBy(found => _facts.PlaceOf(found.First))
        .ThenBy(found => _facts.PlaceOf(found.Second))]);

    public Many<Corroboration> Corroborations() => new([.. new Corroborator(_claims).Corroborations()]);

    /// <summary>The clashes that pass a test, found as they are asked for.</summary>
    /// <param name="keeps">Tells whether a clash of two claims is asked for.</param>
    /// <param name="kind">The kind that is asked for; null for all.</param>
    public IEnumerable<Clash> Clashes(Func<ComparedClaim, ComparedClaim, bool> keeps, ClashKind? kind)
    {
        var pairs = Pairs().Where(pair => (kind is null || pair.Kind == kind) && keeps(pair.First, pair.Second));
        var totals = kind is null or ClashKind.Contradiction
            ? new Totals(_claims).Clashes().Where(group => group.Others.Any(other => keeps(group.Claim, other)))
            : [];
        return ClashGroups.Of(pairs).Concat(totals.Select(static group => group.ToClash()));
    }

    /// <summary>
    /// The places of the claims that clash, two by two. If numbers are too many together, each claim that is added up with them is
    /// among these: clashes are found alike among claims that hang together by such pairs.
    /// </summary>
    public IEnumerable<(int One, int Other)> Touching() => Pairs()
        .Select(static pair => pair.Places)
        .Concat(
            from total in new Totals(_claims).Clashes()
            from place in total.Others.Select(static other => other.Place).Concat(ClashScope.AddedTo(_facts, total.Claim.Claim.What))
            select (total.Claim.Place, place));

    /// <summary>The clashes of two claims, each two once.</summary>
    private IEnumerable<PairClash> Pairs() => NearestChanges.Only(Once(
        from clashes in new[]
        {
            new Opposition(_claims).Clashes(),
            new Opposition(_claims).Disagreements(),
            new Exclusivity(_claims).Clashes(),
            new Exclusions(_claims).Clashes(),
            new OneHappening(_claims).Clashes(),
            new NotedConflicts(_claims).Clashes(),
            new Opposites(_claims).Clashes(),
            new Transparency(_claims).Clashes(),
            new Indecision(_claims).Clashes(),
            new Presuppositions(_claims).Clashes(),
        }
        from clash in clashes
        select clash));

    // Two claims can clash as they stand and over what follows from them. The first rule that sees it tells it, since rules
    // come in the order of their strength, and claims before those that follow from them.
    private IEnumerable<PairClash> Once(IEnumerable<PairClash> clashes)
    {
        var told = new PairSet();
        foreach (var clash in clashes)
        {
            var isPremise = _claims.IsPremise(clash.First) || _claims.IsPremise(clash.Second);
            if (!isPremise || told.Add(clash.Places))
            {
                yield return clash;
            }
        }
    }
}
