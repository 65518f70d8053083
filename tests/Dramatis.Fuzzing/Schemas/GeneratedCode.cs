using Dramatis.Fuzzing.Running;
using Dramatis.Schema.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dramatis.Fuzzing.Schemas;

/// <summary>What holds of every generated file.</summary>
internal static class GeneratedCode
{
    private static readonly CSharpParseOptions s_options = new(LanguageVersion.CSharp14, DocumentationMode.Diagnose);

    private static readonly HashSet<SyntaxKind> s_texts =
    [
        SyntaxKind.StringLiteralToken, SyntaxKind.Utf8StringLiteralToken, SyntaxKind.CharacterLiteralToken,
        SyntaxKind.XmlTextLiteralToken, SyntaxKind.XmlEntityLiteralToken,
        SyntaxKind.SingleLineRawStringLiteralToken, SyntaxKind.MultiLineRawStringLiteralToken,
    ];

    public static void Check(SourceModel model, string text)
    {
        var tree = CSharpSyntaxTree.ParseText(text, s_options);
        var wrong = tree.GetDiagnostics().FirstOrDefault();
        Must.Hold(wrong is null, "What is printed is C#, its comments XML", () => $"{wrong}\n{text}");
        var root = tree.GetRoot();
        var declared = root.DescendantNodes().OfType<BaseTypeDeclarationSyntax>().FirstOrDefault(IsHostile);
        Must.Hold(declared is null, "No text of a schema declares a type", () => $"{declared}\n{text}");
        if (model is not RulesModel)
        {
            CheckTokens(root, text);
        }
    }

    private static void CheckTokens(SyntaxNode root, string text)
    {
        foreach (var token in root.DescendantTokens(descendIntoTrivia: true))
        {
            Must.Hold(
                s_texts.Contains(token.Kind()) || !token.Text.Contains(HostileTexts.Mark, StringComparison.Ordinal),
                "Texts of a schema stay texts",
                () => $"{token.Kind()} {token} in {token.Parent}\n{text}");
        }

        var directive = root.DescendantTrivia().FirstOrDefault(static trivia => trivia.IsDirective && !IsOwn(trivia));
        Must.Hold(directive == default, "No text of a schema is a directive", () => $"{directive}\n{text}");
    }

    private static bool IsHostile(BaseTypeDeclarationSyntax type) => type.Identifier.ValueText == HostileTexts.Mark;

    private static bool IsOwn(SyntaxTrivia trivia) =>
        trivia.Kind() is SyntaxKind.NullableDirectiveTrivia or SyntaxKind.PragmaWarningDirectiveTrivia;
}
