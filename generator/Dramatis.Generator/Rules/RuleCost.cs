using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dramatis.Generator.Rules;

// docs/decisions.md: Bounds of rules
/// <summary>The time and memory that a rule takes of the compiler, where they can grow exponentially.</summary>
internal static class RuleCost
{
    private const double OverloadsOfSum = 10;
    private const double MostBindings = 3000;
    private const double LargestType = 10_000;

    /// <summary>The reason why a rule costs the compiler too much; null if it does not.</summary>
    public static string? TooHigh(ExpressionSyntax rule)
    {
        var nodes = rule.DescendantNodesAndSelf().ToList();
        return nodes.Where(IsLambda).Sum(Bindings) > MostBindings ? "its lambdas are nested too deep or too many."
            : TypeGrowth(nodes) > LargestType ? "it uses its variables too often; split it into several rules."
            : null;
    }

    /// <summary>The compiler binds a lambda in an argument once for each overload, and the lambdas inside it each time again.</summary>
    private static double Bindings(SyntaxNode lambda) => Math.Pow(OverloadsOfSum, 1 + lambda.Ancestors().Count(IsLambda));

    private static bool IsLambda(SyntaxNode node) => node is AnonymousFunctionExpressionSyntax or QueryExpressionSyntax;

    /// <summary>A type can hold that of a variable once for each use: two uses in a tuple double it.</summary>
    private static double TypeGrowth(IReadOnlyList<SyntaxNode> nodes)
    {
        var uses = nodes.OfType<IdentifierNameSyntax>().ToLookup(static name => name.Identifier.ValueText);
        return nodes
            .Select(VariableOf)
            .OfType<string>()
            .GroupBy(static name => name)
            .Select(same => Math.Pow(Math.Max(1, uses[same.Key].Count() / (double)same.Count()), same.Count()))
            .Aggregate(1.0, static (product, growth) => product * growth);
    }

    private static string? VariableOf(SyntaxNode node) => node switch
    {
        ParameterSyntax parameter => parameter.Identifier.ValueText,
        SingleVariableDesignationSyntax variable => variable.Identifier.ValueText,
        FromClauseSyntax from => from.Identifier.ValueText,
        LetClauseSyntax let => let.Identifier.ValueText,
        JoinClauseSyntax join => join.Identifier.ValueText,
        JoinIntoClauseSyntax into => into.Identifier.ValueText,
        QueryContinuationSyntax into => into.Identifier.ValueText,
        _ => null,
    };
}
