using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dramatis.Generator.Rules;

/// <summary>Recognizes the files that the generator writes, and finds the rules in them.</summary>
public static class RuleFiles
{
    private const string GeneratorName = "Dramatis.Generator.DomainModelGenerator";
    private const string Ending = ".Rules.g.cs";

    /// <summary>The path of a generated file, as the compiler makes it of the file's name.</summary>
    public static string PathOf(string name) => $"Dramatis.Generator/{GeneratorName}/{name}";

    /// <summary>True for a file of the generator.</summary>
    public static bool IsGenerated(SyntaxTree tree) =>
        tree.FilePath.IndexOf(GeneratorName, StringComparison.Ordinal) >= 0;

    /// <summary>True for a file of rules.</summary>
    public static bool IsOfRules(SyntaxTree tree) => IsGenerated(tree) && tree.FilePath.EndsWith(Ending, StringComparison.Ordinal);

    /// <summary>The rules of a file, with their conversions to conditions; none if it is not a file of rules.</summary>
    internal static IEnumerable<ArrowExpressionClauseSyntax> RulesOf(SyntaxTree tree, CancellationToken cancel) => IsOfRules(tree)
        ? tree.GetRoot(cancel).DescendantNodes().OfType<MethodDeclarationSyntax>()
            .Select(static method => method.ExpressionBody)
            .OfType<ArrowExpressionClauseSyntax>()
        : [];
}
