using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace Dramatis.CodeFixes;

/// <summary>Restricts a selection to actual, affirmed claims.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AffirmedOnlyFix))]
[Shared]
public sealed class AffirmedOnlyFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["DRM305"];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var finding in context.Diagnostics)
        {
            if (root?.FindNode(finding.Location.SourceSpan, getInnermostNodeForTie: true) is InvocationExpressionSyntax claims)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        "Keep only affirmed actual claims",
                        _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(claims, Affirmed(claims)))),
                        nameof(AffirmedOnlyFix)),
                    finding);
            }
        }
    }

    private static InvocationExpressionSyntax Affirmed(InvocationExpressionSyntax claims)
    {
        var actual = SyntaxFactory.ParseExpression("global::Dramatis.Modality.Actual")
            .WithAdditionalAnnotations(Simplifier.Annotation);
        var with = Call(claims.WithoutTrailingTrivia(), "With").AddArgumentListArguments(SyntaxFactory.Argument(actual));
        return Call(with, "Affirmed").WithTrailingTrivia(claims.GetTrailingTrivia());
    }

    private static InvocationExpressionSyntax Call(ExpressionSyntax on, string method) => SyntaxFactory.InvocationExpression(
        SyntaxFactory.MemberAccessExpression(
            SyntaxKind.SimpleMemberAccessExpression, on, SyntaxFactory.IdentifierName(method)));
}
