namespace Dramatis.Schema.Diagnostics;

/// <summary>Every kind of finding, each with a page in <c>docs/diagnostics</c>.</summary>
public static partial class DiagnosticCatalog
{
    /// <summary>All, in the order of their ids.</summary>
    public static IReadOnlyList<DiagnosticRule> All =>
        [.. SyntaxRules, .. BindingRules, RuleIsNoExpression, .. ProjectRules, .. OfCommandLine, .. OfUsage];

    /// <summary>Found where C# is known; that a rule does not compile is the compiler's own error.</summary>
    public static DiagnosticRule RuleIsNoExpression { get; } =
        new("DRM100", "Rule that is no expression", SchemaSeverity.Error);
}
