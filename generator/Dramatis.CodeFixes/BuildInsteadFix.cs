using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dramatis.CodeFixes;

/// <summary>Replaces a <c>TryBuild</c> whose result is not read by <c>Build</c>, which throws all issues.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(BuildInsteadFix))]
[Shared]
public sealed class BuildInsteadFix() : NodeFix<InvocationExpressionSyntax>("DRM302")
{
    private protected override string? Title(Diagnostic finding, InvocationExpressionSyntax node) =>
        node.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "TryBuild" }
            ? "Call Build(), which throws all issues"
            : null;

    private protected override SyntaxNode Mended(Diagnostic finding, InvocationExpressionSyntax node) => node
        .WithExpression(((MemberAccessExpressionSyntax)node.Expression).WithName(SyntaxFactory.IdentifierName("Build")))
        .WithArgumentList(SyntaxFactory.ArgumentList().WithTriviaFrom(node.ArgumentList));
}
