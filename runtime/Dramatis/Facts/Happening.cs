namespace Dramatis;

/// <summary>
/// The happening that one or more claims describe. Claims with one id, or without an id with one content, share it.
/// </summary>
/// <typeparam name="T">The type of the relation, or a base of it.</typeparam>
public record Happening<T>
    where T : class, IRelation
{
    internal Happening(Many<Claim<T>> claims) => Claims = claims;

    /// <summary>The claims that describe it, each with the details of its source.</summary>
    public Many<Claim<T>> Claims { get; }

    /// <summary>The id; null if the claims give none.</summary>
    public EntityId? Id => What.Id;

    /// <summary>The relation of the first claim.</summary>
    public T What => Claims[0].What;

    /// <summary>The relation's caption.</summary>
    public override string ToString() => What.Caption;
}

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
