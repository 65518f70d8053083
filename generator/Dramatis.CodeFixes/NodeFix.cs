using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Dramatis.CodeFixes;

/// <summary>Mends findings of one kind, each by another node in place of the one at its span.</summary>
/// <typeparam name="T">The type of the node.</typeparam>
public abstract class NodeFix<T> : CodeFixProvider
    where T : SyntaxNode
{
    private protected NodeFix(string id) => FixableDiagnosticIds = [id];

    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var finding in context.Diagnostics)
        {
            if (root?.FindNode(finding.Location.SourceSpan, getInnermostNodeForTie: true) is T node
                && Title(finding, node) is { } title)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        title,
                        _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(node, Mended(finding, node)))),
                        GetType().Name),
                    finding);
            }
        }
    }

    /// <summary>The title of the fix, as editors show it; null if the node cannot be mended.</summary>
    private protected abstract string? Title(Diagnostic finding, T node);

    private protected abstract SyntaxNode Mended(Diagnostic finding, T node);
}
