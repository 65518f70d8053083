using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dramatis.CodeFixes;

/// <summary>
/// Corrects a date literal if the analyzer found the only correction: <c>2024-5-3</c> becomes <c>2024-05-03</c>.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EdtfLiteralFix))]
[Shared]
public sealed class EdtfLiteralFix : CodeFixProvider
{
    private const string Mended = "Mended";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["DRM301"];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var finding in context.Diagnostics)
        {
            if (finding.Properties.TryGetValue(Mended, out var mended)
                && root?.FindNode(finding.Location.SourceSpan, getInnermostNodeForTie: true) is LiteralExpressionSyntax literal
                && literal.IsKind(SyntaxKind.StringLiteralExpression))
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        $"Write \"{mended}\"",
                        _ => Task.FromResult(context.Document.WithSyntaxRoot(
                            root.ReplaceNode(literal, Literal(mended!).WithTriviaFrom(literal)))),
                        nameof(EdtfLiteralFix)),
                    finding);
            }
        }
    }

    private static LiteralExpressionSyntax Literal(string text) =>
        SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(text));
}
