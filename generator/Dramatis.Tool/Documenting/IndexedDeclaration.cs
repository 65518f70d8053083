using Dramatis.Schema.Binding;
using Dramatis.Schema.Syntax;

namespace Dramatis.Tool.Documenting;

/// <summary>A declaration, bound, with its tree: summaries of members and examples stand only there.</summary>
internal sealed record IndexedDeclaration(BoundDeclaration Bound, DeclarationSyntax Tree)
{
    public Symbol Symbol => Bound.Symbol;

    public string? Summary => Bound.Prose.Summary;

    /// <summary>What the declaration names as its bases and traits.</summary>
    public IEnumerable<Symbol> Bases => Bound switch
    {
        BoundActor actor => actor.Base is { } above ? [above, .. actor.Traits] : actor.Traits,
        BoundRelation relation => relation.Bases,
        BoundType { Base: { } above } => [above],
        _ => [],
    };

    public FieldSyntax? Field(string name) => Tree switch
    {
        ActorSyntax actor => actor.Fields.FirstOrDefault(field => field.Name.Value == name),
        RelationSyntax relation => relation.Fields.FirstOrDefault(field => field.Name.Value == name),
        _ => null,
    };

    public PositionSyntax? Position(string name) =>
        (Tree as RelationSyntax)?.Roles.FirstOrDefault(position => position.Name.Value == name);
}
