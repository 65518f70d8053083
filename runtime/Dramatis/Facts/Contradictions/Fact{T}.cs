namespace Dramatis;

/// <summary>A happening that a source affirms as actual in its own voice.</summary>
/// <inheritdoc cref="Happening{T}"/>
public sealed record Fact<T> : Happening<T>
    where T : class, IRelation
{
    private readonly FactBase _facts;

    internal Fact(Many<Claim<T>> claims, FactBase facts)
        : base(claims) => _facts = facts;

    /// <summary>True if a claim contradicts it, certainly or possibly, whoever makes that claim.</summary>
    public bool IsContested => Contested != Truth.No;

    /// <summary>
    /// <see cref="Truth.Yes"/> if a contradiction is certain, <see cref="Truth.Maybe"/> if one is possible, otherwise <see
    /// cref="Truth.No"/>. The first question of a fact base looks for all contradictions.
    /// </summary>
    public Truth Contested => Contests.Any(static contest => contest.IsCertain) ? Truth.Yes
        : Contests.Any() ? Truth.Maybe
        : Truth.No;

    /// <summary>The claims that contradict it, each once.</summary>
    public Many<Claim> ContestedBy => [.. Contests.SelectMany(static contest => contest.By).Distinct()];

    private IEnumerable<Contest> Contests =>
        Claims.Select(claim => _facts.ContestOf(claim.Whole)).OfType<Contest>();

    /// <summary>The relation's caption.</summary>
    public override string ToString() => base.ToString();
}
