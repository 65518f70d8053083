namespace Dramatis;

/// <summary>Finds contradictions by all rules. Their order does not depend on the search.</summary>
internal sealed class ContradictionFinder(FactBase facts)
{
    private readonly ComparedClaims _claims = new(facts);

    /// <summary>The number of pairs of claims that were looked at.</summary>
    public int Comparisons => _claims.Comparisons;

    public Many<Contradiction> Contradictions() => new([.. Found()
        .GroupBy(static found => (found.Rule, found.First.Id, found.Second.Id))
        .Select(static alike => alike.FirstOrDefault(static found => found.IsCertain) ?? alike.First())
        .OrderBy(static found => found.Rule)
        .ThenBy(found => facts.PlaceOf(found.First))
        .ThenBy(found => facts.PlaceOf(found.Second))]);

    public Many<Disagreement> Disagreements() => new([.. new Opposition(_claims).Disagreements()
        .OrderBy(found => facts.PlaceOf(found.First))
        .ThenBy(found => facts.PlaceOf(found.Second))]);

    public Many<Corroboration> Corroborations() => new([.. new Agreement(_claims).Corroborations()]);

    private IEnumerable<Contradiction> Found() =>
        from clashes in new[]
        {
            new Opposition(_claims).Clashes(),
            new Exclusivity(_claims).Clashes(),
            new Exclusions(_claims).Clashes(),
            new OneHappening(_claims).Clashes(),
            new NotedConflicts(_claims).Clashes(),
        }
        from clash in clashes
        select clash.ToContradiction();
}
