using Dramatis.Schema.Binding;
using Dramatis.Schema.Common;
using Dramatis.Schema.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Dramatis.Generator.Rules;

/// <summary>The names in rules and checks.</summary>
internal static class RuleNames
{
    /// <summary>The names among these that the rules of a declaration use.</summary>
    public static EquatableArray<string> In(BoundDeclaration declaration, EquatableArray<string> names) =>
        names.Any ? names.Intersect(Checks(declaration).SelectMany(Names), StringComparer.Ordinal).ToEquatable() : default;

    /// <summary>The declaration without the rules that use one of these names.</summary>
    public static BoundDeclaration Without(BoundDeclaration declaration, EquatableArray<string> names) => !names.Any
        ? declaration
        : declaration switch
        {
            BoundActor actor => actor with { Rules = Without(actor.Rules, names) },
            BoundRelation relation => relation with { Rules = Without(relation.Rules, names) },
            BoundType { Check: { } check } type when Uses(check, names) => type with { Check = null },
            _ => declaration,
        };

    private static EquatableArray<BoundRule> Without(EquatableArray<BoundRule> rules, EquatableArray<string> names) =>
        rules.Where(rule => !Uses(rule.Check, names)).ToEquatable();

    private static bool Uses(ScalarSyntax check, EquatableArray<string> names) =>
        Names(check).Intersect(names, StringComparer.Ordinal).Any();

    private static IEnumerable<ScalarSyntax> Checks(BoundDeclaration declaration) => declaration switch
    {
        BoundActor actor => actor.Rules.Select(static rule => rule.Check),
        BoundRelation relation => relation.Rules.Select(static rule => rule.Check),
        BoundType { Check: { } check } => [check],
        _ => [],
    };

    /// <summary>None of a text that is no expression, which can be too deep to parse.</summary>
    private static IEnumerable<string> Names(ScalarSyntax check) => ExpressionSyntaxError.Find(check.Value) is not null
        ? []
        : SyntaxFactory.ParseExpression(check.Value, options: ExpressionSyntaxError.Options)
            .DescendantTokens()
            .Where(static token => token.IsKind(SyntaxKind.IdentifierToken))
            .Select(static token => token.ValueText);
}
