using Dramatis.Schema.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Dramatis.Generator.Usage;

/// <summary>
/// Finds calls of <c>TryBuild</c> and <c>Validate</c> whose result and report are never read. An explicit discard (<c>_
/// = value.Validate()</c>) is not reported.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnusedResultAnalyzer() : UsageAnalyzer(DiagnosticCatalog.ResultUnused)
{
    private protected override void Register(AnalysisContext context) =>
        context.RegisterOperationAction(Check, OperationKind.ExpressionStatement);

    private void Check(OperationAnalysisContext context)
    {
        if (((IExpressionStatementOperation)context.Operation).Operation is not IInvocationOperation call)
        {
            return;
        }

        var message = call.TargetMethod switch
        {
            { Name: "TryBuild" } method when IsOf(method, "EntityBuilder") && call.Arguments.All(IsUnread) =>
                "The code reads neither the result nor the report of TryBuild.",
            { Name: "Validate", Parameters.IsEmpty: true } method when IsOf(method, "Entity") =>
                "The code does not read the report that Validate returns.",
            { Name: "Validate", Parameters.Length: 1 } method when IsOf(method, "Entity") && IsOnlyFilled(call.Arguments[0]) =>
                "The code does not read the report that Validate fills.",
            _ => null,
        };
        if (message is not null)
        {
            context.ReportDiagnostic(Diagnostic.Create(Rule, call.Syntax.GetLocation(), message));
        }
    }

    private static bool IsOf(IMethodSymbol method, string type) =>
        method.ContainingType.WithBases().Any(one => one.IsRuntime(type));

    /// <summary>True if an <c>out</c> argument is dropped, or declares a variable that nothing reads.</summary>
    private static bool IsUnread(IArgumentOperation argument) => argument.Value switch
    {
        IDiscardOperation => true,
        IDeclarationExpressionOperation { Expression: ILocalReferenceOperation declared } =>
            argument.Root().ReferencesTo(declared.Local).Count() == 1,
        _ => false,
    };

    /// <summary>True if a report is a local variable that only <c>Validate</c> receives.</summary>
    private static bool IsOnlyFilled(IArgumentOperation argument) =>
        argument.Value is ILocalReferenceOperation { Local.IsRef: false } report
        && argument.Root().ReferencesTo(report.Local).All(static reference =>
            reference.Parent is IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: "Validate" } call }
            && IsOf(call.TargetMethod, "Entity"));
}
