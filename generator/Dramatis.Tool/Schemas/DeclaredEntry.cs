using Dramatis.Schema.Binding;
using Dramatis.Schema.Syntax;

namespace Dramatis.Tool.Schemas;

/// <summary>A declaration as it is bound and as it is written: examples, for one, stand only in the latter.</summary>
internal sealed record DeclaredEntry(BoundDeclaration Bound, DeclarationSyntax Syntax)
{
    public Symbol Symbol => Bound.Symbol;

    public string Name => Symbol.Name;

    public string FullName => Symbol.FullName;

    /// <summary>Positions, then fields, inherited ones too; nothing for what has no members.</summary>
    public IReadOnlyList<BoundMember> Members => Bound switch
    {
        BoundActor actor => actor.Fields,
        BoundRelation relation => [.. relation.Members],
        _ => [],
    };

    /// <summary>The base and the traits that it names.</summary>
    public IReadOnlyList<Symbol> Bases => Bound switch
    {
        BoundActor { Base: { } above } actor => [above, .. actor.Traits],
        BoundActor actor => actor.Traits,
        BoundRelation relation => relation.Bases,
        BoundType { Base: { } above } => [above],
        _ => [],
    };

    /// <summary>The rules that it declares itself.</summary>
    public IEnumerable<BoundRule> OwnRules => Bound switch
    {
        BoundActor actor => actor.Rules.Where(IsOwn),
        BoundRelation relation => relation.Rules.Where(IsOwn),
        _ => [],
    };

    /// <summary>The rules as they are written.</summary>
    public IReadOnlyList<RuleSyntax> WrittenRules => Syntax switch
    {
        ActorSyntax actor => actor.Rules,
        RelationSyntax relation => relation.Rules,
        _ => [],
    };

    /// <summary>The constraints of a field of its own as they are written.</summary>
    public ConstraintsSyntax? WrittenConstraints(string field) => Fields
        .FirstOrDefault(written => written.Name.Value == field)?.Constraints;

    public bool IsOwn(BoundMember member) => member.Declarer.FullName == FullName;

    private IReadOnlyList<FieldSyntax> Fields => Syntax switch
    {
        ActorSyntax actor => actor.Fields,
        RelationSyntax relation => relation.Fields,
        _ => [],
    };

    private bool IsOwn(BoundRule rule) => rule.Declarer.FullName == FullName;
}
