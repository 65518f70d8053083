using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace Dramatis.CodeFixes;

/// <summary>Restricts a selection to actual, affirmed claims.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AffirmedOnlyFix))]
[Shared]
public sealed class AffirmedOnlyFix() : NodeFix<InvocationExpressionSyntax>("DRM305")
{
    private protected override string? Title(Diagnostic finding, InvocationExpressionSyntax node) =>
        "Keep only affirmed actual claims";

    private protected override SyntaxNode Mended(Diagnostic finding, InvocationExpressionSyntax node)
    {
        var actual = SyntaxFactory.ParseExpression("global::Dramatis.Modality.Actual")
            .WithAdditionalAnnotations(Simplifier.Annotation);
        var with = Call(node.WithoutTrailingTrivia(), "With").AddArgumentListArguments(SyntaxFactory.Argument(actual));
        return Call(with, "Affirmed").WithTrailingTrivia(node.GetTrailingTrivia());
    }

    private static InvocationExpressionSyntax Call(ExpressionSyntax on, string method) => SyntaxFactory.InvocationExpression(
        SyntaxFactory.MemberAccessExpression(
            SyntaxKind.SimpleMemberAccessExpression, on, SyntaxFactory.IdentifierName(method)));
}
