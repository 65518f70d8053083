using Dramatis.Schema.Diagnostics;

namespace Dramatis.Tool.Checking;

/// <summary>The severity of findings, as a question and as a word.</summary>
internal static class FindingSeverity
{
    public static bool IsError(this SchemaDiagnostic finding) => finding.Rule.Severity == SchemaSeverity.Error;

    /// <summary>The severity as it is printed.</summary>
    public static string SeverityName(this SchemaDiagnostic finding) => finding.Rule.SeverityName();

    /// <summary>The severity as it is printed.</summary>
    public static string SeverityName(this DiagnosticRule rule) =>
        rule.Severity == SchemaSeverity.Error ? "error" : "warning";
}
