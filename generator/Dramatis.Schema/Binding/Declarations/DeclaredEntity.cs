using Dramatis.Schema.Common;
using Dramatis.Schema.Syntax;

namespace Dramatis.Schema.Binding.Declarations;

/// <summary>An actor or a relation, abstract ones and traits included.</summary>
/// <param name="Relation">The part that only relations have; null for actors.</param>
public sealed record DeclaredEntity(
    string Name,
    SymbolKind Kind,
    BoundProse Prose,
    EquatableArray<NameReference> Is,
    bool IsAbstract,
    bool IsTrait,
    EquatableArray<DeclaredField> Fields,
    EquatableArray<BoundCaption> Captions,
    EquatableArray<DeclaredRule> Rules,
    DeclaredRelation? Relation) : Declared(Name, Kind, Prose)
{
    public EquatableArray<DeclaredPosition> Positions => Relation?.Positions ?? default;

    /// <summary>The names of its own positions and fields, positions first.</summary>
    public IEnumerable<string> MemberNames => Positions.Select(p => p.Name).Concat(Fields.Select(f => f.Name));

    /// <summary>The number of a base among the names under <c>is</c>.</summary>
    public int IndexOfBase(Symbol above) => Is.IndexOf(name => name.Name == above.Name);

    public override Declared ForOthers() => this with
    {
        Prose = BoundProse.None,
        Fields = Fields.Select(static field => field.ForOthers()).ToEquatable(),
        Rules = Rules.Select(static rule => rule with { Check = rule.Check.WithoutPlace() }).ToEquatable(),
        Relation = Relation?.ForOthers(),
    };

    /// <summary>The part that derived types in other files use: what it means for other relations is not among it.</summary>
    public DeclaredEntity ForHeirs() => Relation is { Clauses.Any: true } relation
        ? this with { Relation = relation with { Clauses = default } }
        : this;
}

/// <summary>The part of a declaration that only relations have.</summary>
/// <param name="Aspect">As written.</param>
/// <param name="Key">Null if it is left out; likewise the exclusive members, the total and the modalities.</param>
public sealed record DeclaredRelation(
    string? Aspect,
    EquatableArray<DeclaredPosition> Positions,
    EquatableArray<string>? Key,
    EquatableArray<string>? Exclusive,
    EquatableArray<DeclaredClause> Clauses,
    DeclaredTotal? Total,
    EquatableArray<string>? Modalities)
{
    public DeclaredRelation ForOthers() => this with
    {
        Positions = Positions.Select(static position => position.ForOthers()).ToEquatable(),
        Exclusive = null,
        Total = null,
    };
}

/// <summary>An entry of <c>excludes</c>, <c>implies</c>, <c>initiates</c> or <c>terminates</c>.</summary>
/// <param name="Relation">The other relation; null if it is the player of <paramref name="Matter"/>.</param>
/// <param name="Members">The pairs of an own member and a member of the other.</param>
public sealed record DeclaredClause(
    ClauseKind Kind,
    NameReference? Relation,
    string? Matter,
    EquatableArray<(string Own, string Other)> Members,
    EquatableArray<BoundCondition> Where,
    bool NeedsAllPlayers,
    bool IsSoft,
    bool IsLikely);

/// <summary>The bound of a sum; a part that is missing or broken is null.</summary>
public sealed record DeclaredTotal(string? Of, EquatableArray<string>? Per, string? Most);

/// <summary>A rule.</summary>
/// <param name="Check">
/// The C# expression. Its place is the only one that a declaration holds, since the compiler's errors lead there; other
/// files see it without.
/// </param>
public sealed record DeclaredRule(string Name, ScalarSyntax Check, BoundCaption? Message, bool IsWarning);
