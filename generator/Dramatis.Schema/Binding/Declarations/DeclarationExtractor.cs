using Dramatis.Schema.Common;
using Dramatis.Schema.Syntax;

namespace Dramatis.Schema.Binding.Declarations;

/// <summary>Extracts declarations from a tree, without their spans.</summary>
internal static class DeclarationExtractor
{
    public static Declared Declare(DeclarationSyntax declaration)
    {
        var (name, prose) = (declaration.Name.Value, Prose(declaration.Common));
        return declaration switch
        {
            TypeSyntax type => new DeclaredType(
                name, prose, type.Is is null ? null : Reference(type.Is), Constraints(type.Constraints), type.Check),
            EnumSyntax values => new DeclaredEnum(
                name,
                prose,
                values.Values.Select(Value).ToEquatable()),
            RoleSyntax role => new DeclaredRole(name, prose, Names(role.Players)),
            EntitySyntax entity => Entity(entity, name, prose),
            _ => throw new ArgumentException($"{declaration.GetType().Name} is not a declaration.", nameof(declaration)),
        };
    }

    private static DeclaredEntity Entity(EntitySyntax entity, string name, BoundProse prose) => new(
        name,
        entity is RelationSyntax ? SymbolKind.Relation : SymbolKind.Actor,
        prose,
        entity.Is.Select(Reference).ToEquatable(),
        entity.IsAbstract,
        entity.IsTrait,
        entity.Fields.Select(Field).ToEquatable(),
        entity.Captions.Select(Caption).ToEquatable(),
        entity.Rules.Select(Rule).ToEquatable(),
        entity is RelationSyntax relation ? Relation(relation) : null);

    private static DeclaredRelation Relation(RelationSyntax relation) => new(
        relation.Aspect?.Value,
        relation.Roles.Select(Position).ToEquatable(),
        relation.Key is { } key ? Values(key) : null,
        relation.Exclusive is { } exclusive ? Values(exclusive) : null,
        relation.Clauses.Select(Clause).ToEquatable(),
        relation.Total is { } total ? new(total.Of?.Value, total.Per is { } per ? Values(per) : null, total.Most?.Value) : null,
        relation.Modalities is { } modalities ? Values(modalities) : null);

    private static DeclaredClause Clause(ClauseSyntax clause) => new(
        clause.Kind,
        clause.Relation is { } relation ? Reference(relation) : null,
        clause.Matter?.Value,
        clause.Members.Select(static pair => (pair.Own.Value, pair.Other.Value)).ToEquatable(),
        clause.Where.Select(static one => new BoundCondition(one.Field.Value, Values(one.Values))).ToEquatable(),
        clause.NeedsAllPlayers,
        clause.IsSoft,
        clause.IsLikely);

    private static DeclaredValue Value(EnumValueSyntax value) => new(
        value.Name.Value,
        Prose(value.Common),
        value.Opposes.Select(static other => new DeclaredOpposed(other.Value.Value, other.IsSoft)).ToEquatable());

    private static DeclaredField Field(FieldSyntax field) => new(
        field.Name.Value,
        Prose(field.Common),
        Names(field.Type),
        field.Type?.Multiplicity ?? Multiplicity.One,
        (field.Type?.Default ?? field.Default)?.Value,
        field.IsRecommended,
        field.IsUnique,
        Constraints(field.Constraints));

    private static DeclaredPosition Position(PositionSyntax position) => new(
        position.Name.Value,
        Prose(position.Common),
        Names(position.Player),
        position.Player?.Multiplicity ?? Multiplicity.One,
        position.Player?.Default is not null,
        position.IsRecommended,
        position.Inverse?.Value,
        position.IsActing,
        position.IsTransparent);

    private static DeclaredConstraints Constraints(ConstraintsSyntax syntax) => new(
        syntax.Length?.Least?.Value,
        syntax.Length?.Most?.Value,
        syntax.Pattern?.Value,
        syntax.Range?.Least?.Value,
        syntax.Range?.Most?.Value,
        Values(syntax.Schemes),
        Values(syntax.Units),
        Values(syntax.Examples),
        Values(syntax.Counterexamples));

    private static DeclaredRule Rule(RuleSyntax rule) => new(
        rule.Name.Value, rule.Check, rule.Message is null ? null : Caption(rule.Message), rule.IsWarning);

    private static BoundCaption Caption(CaptionSyntax caption) =>
        new(caption.Parts.Select(static part => new BoundCaptionPart(part.Text, part.IsMember)).ToEquatable());

    private static BoundProse Prose(CommonSyntax common) =>
        new(common.Summary?.Value, Obsolete(common.Deprecated), FormerNames.Written(common));

    private static string? Obsolete(DeprecatedSyntax? deprecated)
    {
        if (deprecated is null)
        {
            return null;
        }

        var since = deprecated.Since is { } version ? $"since {version.Value}" : null;
        var use = deprecated.Use is { } other ? $"use {other.Value}" : null;
        var what = string.Join(", ", new[] { since, use }.Where(static part => part is not null));
        var reason = deprecated.Reason?.Value;
        return reason is null ? what : what.Length == 0 ? reason : $"{what}: {reason}";
    }

    private static EquatableArray<NameReference> Names(TypeExpressionSyntax? expression) =>
        expression is null ? default : expression.Names.Select(Reference).ToEquatable();

    private static NameReference Reference(NameSyntax name) => new(name.Qualifier, name.Name);

    private static EquatableArray<string> Values(IEnumerable<ScalarSyntax> scalars) =>
        scalars.Select(static s => s.Value).ToEquatable();
}
