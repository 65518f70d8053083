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

    /// <summary>The part that a relation uses if it only excludes this one: the positions.</summary>
    public DeclaredEntity PositionsOnly() => this with
    {
        Fields = default,
        Captions = default,
        Rules = default,
        Relation = new(null, Positions.Select(static p => p.NameOnly()).ToEquatable(), null, null, default, null),
    };
}

/// <summary>The part of a declaration that only relations have.</summary>
/// <param name="Aspect">As written.</param>
/// <param name="Key">Null if it is left out; likewise the exclusive members and the modalities.</param>
public sealed record DeclaredRelation(
    string? Aspect,
    EquatableArray<DeclaredPosition> Positions,
    EquatableArray<string>? Key,
    EquatableArray<string>? Exclusive,
    EquatableArray<DeclaredExclusion> Excludes,
    EquatableArray<string>? Modalities)
{
    public DeclaredRelation ForOthers() => this with
    {
        Positions = Positions.Select(static position => position.ForOthers()).ToEquatable(),
        Exclusive = null,
        Excludes = Excludes.Select(static excluded => excluded with { Positions = default }).ToEquatable(),
    };
}

/// <summary>An excluded relation, with pairs of an own position and a position of the excluded relation.</summary>
public sealed record DeclaredExclusion(NameReference Relation, EquatableArray<(string Own, string Other)> Positions);

/// <summary>A rule.</summary>
/// <param name="Check">
/// The C# expression. Its place is the only one that a declaration holds, since the compiler's errors lead there; other
/// files see it without.
/// </param>
public sealed record DeclaredRule(string Name, ScalarSyntax Check, BoundCaption? Message, bool IsWarning);
