namespace Dramatis.Schema.Diagnostics;

/// <summary>Every kind of finding, each with a page in <c>docs/diagnostics</c>.</summary>
public static partial class DiagnosticCatalog
{
    /// <summary>All rules in the order of their ids.</summary>
    public static IReadOnlyList<DiagnosticRule> All =>
        [.. SyntaxRules, .. BindingRules, RuleIsNoExpression, RuleIsNotPure, .. ProjectRules, .. OfCommandLine, .. OfUsage];

    /// <summary>
    /// The rule for a schema's rule that is not one C# expression. The generator checks it, since it has a C# parser.
    /// An expression that does not compile is an error of the compiler itself.
    /// </summary>
    public static DiagnosticRule RuleIsNoExpression { get; } =
        new("DRM100", "Rule that is not an expression", SchemaSeverity.Error);

    /// <summary>Found where C# is compiled: by the command, and by an analyzer in a project.</summary>
    public static DiagnosticRule RuleIsNotPure { get; } = new("DRM101", "Rule that is not pure", SchemaSeverity.Error);
}
