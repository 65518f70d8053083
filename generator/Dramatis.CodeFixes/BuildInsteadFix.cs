using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dramatis.CodeFixes;

/// <summary>Replaces a <c>TryBuild</c> whose result is not read by <c>Build</c>, which throws all issues.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(BuildInsteadFix))]
[Shared]
public sealed class BuildInsteadFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["DRM302"];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var finding in context.Diagnostics)
        {
            if (root?.FindNode(finding.Location.SourceSpan, getInnermostNodeForTie: true) is InvocationExpressionSyntax
                {
                    Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "TryBuild" } member,
                } call)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        "Call Build(), which throws all issues",
                        _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(call, Built(call, member)))),
                        nameof(BuildInsteadFix)),
                    finding);
            }
        }
    }

    private static InvocationExpressionSyntax Built(InvocationExpressionSyntax call, MemberAccessExpressionSyntax member) => call
        .WithExpression(member.WithName(SyntaxFactory.IdentifierName("Build")))
        .WithArgumentList(SyntaxFactory.ArgumentList().WithTriviaFrom(call.ArgumentList));
}
