using Dramatis.Schema.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Dramatis.Generator.Usage;

/// <summary>
/// Finds builders that reach <c>Build()</c> without a required position or field. Builders are left alone if other code
/// may set their members.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RequiredMemberAnalyzer() : UsageAnalyzer(DiagnosticCatalog.RequiredMemberUnset)
{
    private protected override void Register(AnalysisContext context) =>
        context.RegisterOperationAction(Check, OperationKind.Invocation);

    private void Check(OperationAnalysisContext context)
    {
        var call = (IInvocationOperation)context.Operation;
        if (call is not { TargetMethod: { Name: "Build", Parameters.IsEmpty: true }, Instance: { } builder }
            || !call.TargetMethod.ContainingType.IsRuntime("EntityBuilder"))
        {
            return;
        }

        var entity = call.TargetMethod.ContainingType.TypeArguments[0];
        var chain = new BuilderChain(entity);
        if (!chain.Follow(builder) || chain.MayBeAnonymous || chain.Unset.ToList() is not { Count: > 0 } unset)
        {
            return;
        }

        var members = string.Join(" and ", unset.Select(static name => $"'{name}'"));
        context.ReportDiagnostic(Diagnostic.Create(
            Rule, call.Syntax.GetLocation(), $"Build() throws: {members} of {entity.Name} must be given, and nothing sets it."));
    }
}
