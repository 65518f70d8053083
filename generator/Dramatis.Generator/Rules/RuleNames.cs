using Dramatis.Schema.Binding;
using Dramatis.Schema.Common;
using Dramatis.Schema.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Dramatis.Generator.Rules;

/// <summary>The rules and checks of declarations, and the names in them.</summary>
public static class RuleNames
{
    /// <summary>The expressions of the rules and the check of a declaration.</summary>
    public static IEnumerable<ScalarSyntax> Checks(BoundDeclaration declaration) => declaration switch
    {
        BoundEntity entity => entity.Rules.Select(static rule => rule.Check),
        BoundType { Check: { } check } => [check],
        _ => [],
    };

    /// <summary>The names in an expression.</summary>
    public static IEnumerable<string> Of(ScalarSyntax check) =>
        SyntaxFactory.ParseExpression(check.Value, options: ExpressionSyntaxError.Options)
            .DescendantTokens()
            .Where(static token => token.IsKind(SyntaxKind.IdentifierToken))
            .Select(static token => token.ValueText);

    /// <summary>The names among these that the rules of a declaration use.</summary>
    internal static EquatableArray<string> In(BoundDeclaration declaration, EquatableArray<string> names) =>
        names.Any ? names.Intersect(Checks(declaration).SelectMany(OfSound), StringComparer.Ordinal).ToEquatable() : default;

    /// <summary>The declaration without the rules that use one of these names.</summary>
    internal static BoundDeclaration Without(BoundDeclaration declaration, EquatableArray<string> names) => !names.Any
        ? declaration
        : declaration switch
        {
            BoundEntity entity => entity with { Rules = Without(entity.Rules, names) },
            BoundType { Check: { } check } type when Uses(check, names) => type with { Check = null },
            _ => declaration,
        };

    private static EquatableArray<BoundRule> Without(EquatableArray<BoundRule> rules, EquatableArray<string> names) =>
        rules.Where(rule => !Uses(rule.Check, names)).ToEquatable();

    private static bool Uses(ScalarSyntax check, EquatableArray<string> names) =>
        OfSound(check).Intersect(names, StringComparer.Ordinal).Any();

    // A text that is not an expression can be too deep to parse.
    private static IEnumerable<string> OfSound(ScalarSyntax check) =>
        ExpressionSyntaxError.Find(check.Value) is null ? Of(check) : [];
}
