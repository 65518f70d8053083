using Dramatis.Schema.Binding.Names;
using Dramatis.Schema.Diagnostics;
using Dramatis.Schema.Syntax;

namespace Dramatis.Schema.Linting;

/// <summary>A declaration in the tree, with its entry in the table of names.</summary>
internal sealed record LintedDeclaration(string Path, DeclarationSyntax Syntax, Entry Entry)
{
    public string Name => Syntax.Name.Value;

    public LintFinding Find(DiagnosticRule rule, Span span, string text, string? suggestion = null) =>
        new(new(rule, Path, span, text, suggestion), Entry.FullName);
}
