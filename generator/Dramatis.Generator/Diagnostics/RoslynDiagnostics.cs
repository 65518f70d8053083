using System.Collections.Concurrent;
using Dramatis.Schema.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Dramatis.Generator.Diagnostics;

/// <summary>Findings of the schema as the compiler reports them, at their place in the file.</summary>
internal static class RoslynDiagnostics
{
    private static readonly ConcurrentDictionary<string, DiagnosticDescriptor> s_descriptors = new();

    public static Diagnostic ToRoslyn(this SchemaDiagnostic finding)
    {
        var span = finding.Span;
        var location = Location.Create(
            finding.Path,
            TextSpan.FromBounds(span.Start.Offset, Math.Max(span.Start.Offset, span.End.Offset)),
            new(ToLinePosition(span.Start), ToLinePosition(span.End)));
        return Diagnostic.Create(Descriptor(finding.Rule), location, finding.Message);
    }

    /// <summary>
    /// Without the tag NotConfigurable: with it the compiler stops before it binds bodies, and errors in rules go
    /// unreported.
    /// </summary>
    public static DiagnosticDescriptor Descriptor(DiagnosticRule rule) => s_descriptors.GetOrAdd(
        rule.Id,
        _ => new(
            rule.Id,
            rule.Title,
            "{0}",
            "Dramatis",
            rule.Severity switch
            {
                SchemaSeverity.Error => DiagnosticSeverity.Error,
                SchemaSeverity.Warning => DiagnosticSeverity.Warning,
                _ => DiagnosticSeverity.Info,
            },
            isEnabledByDefault: true));

    private static LinePosition ToLinePosition(Position position) => new(position.Line - 1, position.Column - 1);
}
