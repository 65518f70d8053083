namespace Dramatis.Schema.Diagnostics;

/// <summary>Every kind of finding, each with a page in <c>docs/diagnostics</c>.</summary>
public static partial class DiagnosticCatalog
{
    /// <summary>All, in the order of their ids.</summary>
    public static IReadOnlyList<DiagnosticRule> All => [.. SyntaxRules];
}
