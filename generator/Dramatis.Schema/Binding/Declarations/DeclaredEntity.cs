using Dramatis.Schema.Common;

namespace Dramatis.Schema.Binding.Declarations;

/// <summary>An actor or a relation, abstract ones and traits included.</summary>
/// <param name="Relation">What only relations have; null for actors.</param>
public sealed record DeclaredEntity(
    string Name,
    SymbolKind Kind,
    EquatableArray<NameReference> Is,
    bool IsAbstract,
    bool IsTrait,
    EquatableArray<DeclaredField> Fields,
    EquatableArray<DeclaredCaption> Captions,
    EquatableArray<DeclaredRule> Rules,
    DeclaredRelation? Relation) : Declared(Name, Kind)
{
    public EquatableArray<DeclaredPosition> Positions => Relation?.Positions ?? default;

    /// <summary>The names of its own positions and fields, positions first.</summary>
    public IEnumerable<string> MemberNames => Positions.Select(p => p.Name).Concat(Fields.Select(f => f.Name));

    /// <summary>The part that a relation sees which only excludes this one.</summary>
    public DeclaredEntity PositionsOnly() => this with
    {
        Fields = default,
        Captions = default,
        Rules = default,
        Relation = new(null, Positions.Select(static p => p.NameOnly()).ToEquatable(), null, null, default),
    };
}
