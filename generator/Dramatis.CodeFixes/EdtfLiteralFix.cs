using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dramatis.CodeFixes;

/// <summary>
/// Corrects a date literal if the analyzer found the only correction: <c>2024-5-3</c> becomes <c>2024-05-03</c>.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EdtfLiteralFix))]
[Shared]
public sealed class EdtfLiteralFix() : NodeFix<LiteralExpressionSyntax>("DRM301")
{
    private protected override string? Title(Diagnostic finding, LiteralExpressionSyntax node) =>
        node.IsKind(SyntaxKind.StringLiteralExpression) && TextOf(finding) is { } text ? $"Write \"{text}\"" : null;

    private protected override SyntaxNode Mended(Diagnostic finding, LiteralExpressionSyntax node) => SyntaxFactory
        .LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(TextOf(finding)!))
        .WithTriviaFrom(node);

    private static string? TextOf(Diagnostic finding) => finding.Properties.GetValueOrDefault("Mended");
}
