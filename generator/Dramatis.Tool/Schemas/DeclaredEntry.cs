using Dramatis.Schema.Binding;
using Dramatis.Schema.Syntax;

namespace Dramatis.Tool.Schemas;

/// <summary>
/// A declaration in both forms: bound, and as it is written, which alone holds examples and the prose of rules.
/// </summary>
internal sealed record DeclaredEntry(BoundDeclaration Bound, DeclarationSyntax Syntax)
{
    public Symbol Symbol => Bound.Symbol;

    public string Name => Symbol.Name;

    public string FullName => Symbol.FullName;

    public string? Summary => Bound.Prose.Summary;

    /// <summary>
    /// The positions, then the fields, inherited ones included; empty for a declaration without members.
    /// </summary>
    public IReadOnlyList<BoundMember> Members => Bound is BoundEntity entity ? [.. entity.Members] : [];

    /// <summary>The base and the traits that the declaration names.</summary>
    public IReadOnlyList<Symbol> Bases => Bound switch
    {
        BoundActor { Base: { } above } actor => [above, .. actor.Traits],
        BoundActor actor => actor.Traits,
        BoundRelation relation => relation.Bases,
        BoundType { Base: { } above } => [above],
        _ => [],
    };

    /// <summary>The rules, inherited ones included.</summary>
    public IReadOnlyList<BoundRule> Rules => Bound is BoundEntity entity ? entity.Rules : [];

    /// <summary>The rules that the declaration itself declares.</summary>
    public IEnumerable<BoundRule> OwnRules => Rules.Where(rule => rule.Declarer.FullName == FullName);

    /// <summary>The captions of an actor or a relation; those of a relation include inherited ones.</summary>
    public IReadOnlyList<BoundCaption> Captions => Bound is BoundEntity entity ? entity.Captions : [];

    /// <summary>The prose of one of the declaration's own rules as it is written.</summary>
    public CommonSyntax? WrittenRule(string name) =>
        (Syntax as EntitySyntax)?.Rules.FirstOrDefault(written => written.Name.Value == name)?.Common;

    /// <summary>The constraints of one of the declaration's own fields as they are written.</summary>
    public ConstraintsSyntax? WrittenConstraints(string field) =>
        (Syntax as EntitySyntax)?.Fields.FirstOrDefault(written => written.Name.Value == field)?.Constraints;

    /// <summary>The texts of some written values, such as examples; empty for null.</summary>
    public static IReadOnlyList<string> Texts(IReadOnlyList<ScalarSyntax>? written) =>
        [.. (written ?? []).Select(static scalar => scalar.Value)];

    public bool IsOwn(BoundMember member) => member.Declarer.FullName == FullName;
}
