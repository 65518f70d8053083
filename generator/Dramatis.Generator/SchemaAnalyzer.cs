using System.Collections.Immutable;
using Dramatis.Generator.Diagnostics;
using Dramatis.Generator.Pipeline;
using Dramatis.Schema;
using Dramatis.Schema.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Dramatis.Generator;

/// <summary>
/// Reports the warnings of the schema files, so that a project can configure them; errors are the generator's.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SchemaAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
    [
        .. DiagnosticCatalog.All
            .Except(DiagnosticCatalog.OfCommandLine)
            .Except(DiagnosticCatalog.OfUsage)
            .Where(static rule => rule.Severity == SchemaSeverity.Warning)
            .Select(RoslynDiagnostics.Descriptor),
    ];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationAction(Report);
    }

    private static void Report(CompilationAnalysisContext context)
    {
        var texts = SchemaFiles.All(context.Options, context.CancellationToken);
        var warnings = SchemaCompilation.Of(texts, context.CancellationToken).Own
            .SelectMany(static file => file.Diagnostics)
            .Where(static finding => finding.Rule.Severity == SchemaSeverity.Warning);
        foreach (var warning in warnings)
        {
            context.ReportDiagnostic(warning.ToRoslyn());
        }
    }
}
