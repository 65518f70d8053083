using System.Collections.Immutable;
using Dramatis.Generator.Diagnostics;
using Dramatis.Schema.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Dramatis.Generator.Rules;

/// <summary>Reports the rules that are not pure: a generator does not see what its code means.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RuleAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [RoslynDiagnostics.Descriptor(DiagnosticCatalog.RuleIsNotPure)];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
        context.RegisterSemanticModelAction(static file =>
        {
            foreach (var found in RulePurity.Check(file.SemanticModel, file.CancellationToken))
            {
                file.ReportDiagnostic(found);
            }
        });
    }
}
