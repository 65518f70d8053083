using System.Text.RegularExpressions;
using Dramatis.Schema.Binding.Declarations;
using Dramatis.Schema.Common;
using Dramatis.Schema.Syntax;

namespace Dramatis.Schema.Binding;

/// <summary>Reads off a tree what other files may depend on.</summary>
public static class DeclarationReader
{
    private static readonly Regex Word = new("[A-Z][A-Za-z0-9]*", RegexOptions.CultureInvariant);

    public static FileDeclarations Read(SchemaSyntax syntax)
    {
        var declarations = syntax.Declarations.Select(Declare).ToEquatable();
        return new(
            syntax.Path,
            syntax.Namespace?.Value,
            syntax.Version?.Value,
            syntax.Summary?.Value,
            syntax.Imports.Select(static i => i.Value).ToEquatable(),
            declarations,
            FileReferences.Of(declarations),
            syntax.Blanked.OrderBy(static n => n, StringComparer.Ordinal).ToEquatable(),
            CodeWords(syntax));
    }

    internal static DeclaredConstraints Constraints(ConstraintsSyntax syntax) => new(
        syntax.Length?.Least?.Value,
        syntax.Length?.Most?.Value,
        syntax.Pattern?.Value,
        syntax.Range?.Least?.Value,
        syntax.Range?.Most?.Value,
        Values(syntax.Schemes));

    internal static string? Obsolete(DeprecatedSyntax? deprecated)
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

    private static Declared Declare(DeclarationSyntax declaration) => declaration switch
    {
        TypeSyntax type => new DeclaredType(
            type.Name.Value,
            type.Is is null ? null : Reference(type.Is),
            Constraints(type.Constraints)),
        EnumSyntax values => new DeclaredEnum(values.Name.Value, Values(values.Values.Select(static v => v.Name))),
        RoleSyntax role => new DeclaredRole(role.Name.Value, References(role.Players)),
        ActorSyntax actor => Actor(actor),
        RelationSyntax relation => Relation(relation),
        _ => throw new ArgumentException($"{declaration.GetType().Name} is no declaration.", nameof(declaration)),
    };

    private static DeclaredEntity Actor(ActorSyntax actor) => new(
        actor.Name.Value,
        SymbolKind.Actor,
        actor.Is.Select(Reference).ToEquatable(),
        actor.IsAbstract,
        actor.IsTrait,
        actor.Fields.Select(Field).ToEquatable(),
        actor.Captions.Select(Caption).ToEquatable(),
        actor.Rules.Select(Rule).ToEquatable(),
        null);

    private static DeclaredEntity Relation(RelationSyntax relation) => new(
        relation.Name.Value,
        SymbolKind.Relation,
        relation.Is.Select(Reference).ToEquatable(),
        relation.IsAbstract,
        relation.IsTrait,
        relation.Fields.Select(Field).ToEquatable(),
        relation.Captions.Select(Caption).ToEquatable(),
        relation.Rules.Select(Rule).ToEquatable(),
        new(
            relation.Aspect?.Value,
            relation.Roles.Select(Position).ToEquatable(),
            relation.Key is { } key ? Values(key) : null,
            relation.Modalities is { } modalities ? Values(modalities) : null,
            relation.Excludes.Select(static e => Reference(e.Relation)).ToEquatable()));

    private static DeclaredField Field(FieldSyntax field) => new(
        field.Name.Value,
        References(field.Type),
        field.Type?.Multiplicity ?? Multiplicity.One,
        (field.Type?.Default ?? field.Default)?.Value,
        field.IsRecommended,
        field.IsUnique,
        Constraints(field.Constraints),
        History(field.Common));

    private static DeclaredPosition Position(PositionSyntax position) => new(
        position.Name.Value,
        References(position.Player),
        position.Player?.Multiplicity ?? Multiplicity.One,
        position.IsRecommended,
        position.Inverse?.Value,
        History(position.Common));

    private static DeclaredCaption Caption(CaptionSyntax caption) =>
        new(caption.Parts.Select(static part => new BoundCaptionPart(part.Text, part.IsMember)).ToEquatable());

    private static DeclaredRule Rule(RuleSyntax rule) => new(
        rule.Name.Value,
        rule.Check.Value,
        rule.Message is null ? null : Caption(rule.Message),
        rule.IsWarning);

    private static DeclaredHistory History(CommonSyntax common) =>
        new(Obsolete(common.Deprecated), FormerNames.Written(common));

    private static NameReference Reference(NameSyntax name) => new(name.Qualifier, name.Name);

    private static EquatableArray<NameReference> References(TypeExpressionSyntax? expression) =>
        expression is null ? default : expression.Names.Select(Reference).ToEquatable();

    private static EquatableArray<string> Values(IEnumerable<ScalarSyntax> scalars) =>
        scalars.Select(static s => s.Value).ToEquatable();

    private static EquatableArray<string> CodeWords(SchemaSyntax syntax) => syntax.Declarations
        .SelectMany(Code)
        .SelectMany(static code => Word.Matches(code).Cast<Match>())
        .Select(static match => match.Value)
        .Distinct()
        .OrderBy(static word => word, StringComparer.Ordinal)
        .ToEquatable();

    private static IEnumerable<string> Code(DeclarationSyntax declaration) => declaration switch
    {
        TypeSyntax { Check: { } check } => [check.Value],
        ActorSyntax actor => actor.Rules.Select(static r => r.Check.Value),
        RelationSyntax relation => relation.Rules.Select(static r => r.Check.Value),
        _ => [],
    };
}
