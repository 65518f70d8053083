using Dramatis.Schema.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Dramatis.Generator.Usage;

// docs/decisions.md: Claims as facts
/// <summary>
/// Finds uses of <c>ClaimsOf</c> that read only the relation of each claim, so that denied and planned claims are taken
/// for facts. A selection that is stored or passed on is not reported, since the receiver may look at the polarity and
/// modality.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ClaimsAsFactsAnalyzer() : UsageAnalyzer(DiagnosticCatalog.ClaimsReadAsFacts)
{
    /// <summary>Selections that do not restrict polarity and modality.</summary>
    private static readonly HashSet<string> s_selections =
        ["From", "SaidBy", "Through", "InOwnVoice", "AtLeast", "AsOf", "During", "ByTime"];

    /// <summary>Methods of LINQ that return claims again.</summary>
    private static readonly HashSet<string> s_steps =
        ["Where", "Skip", "Take", "SkipWhile", "TakeWhile", "OrderBy", "OrderByDescending", "ThenBy", "Reverse", "ToList", "ToArray", "AsEnumerable"];

    private static readonly HashSet<string> s_single = ["First", "Single", "Last", "ElementAt"];

    private static readonly HashSet<string> s_readers = ["Select", "SelectMany", "Any", "All"];

    private protected override void Register(AnalysisContext context) =>
        context.RegisterOperationAction(Check, OperationKind.Invocation);

    private void Check(OperationAnalysisContext context)
    {
        var call = (IInvocationOperation)context.Operation;
        if (call.TargetMethod is { Name: "ClaimsOf" } method
            && method.ContainingType.IsRuntime("FactBase")
            && AreReadAsFacts(call))
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Rule,
                call.Syntax.GetLocation(),
                "These claims include denied and planned ones, and the code reads their content without looking at polarity or modality."));
        }
    }

    private static bool AreReadAsFacts(IInvocationOperation call)
    {
        IOperation at = call;
        while (true)
        {
            while (at.Parent is IConversionOperation or IArgumentOperation or IParenthesizedOperation)
            {
                at = at.Parent;
            }

            switch (at.Parent)
            {
                case IForEachLoopOperation loop when loop.Collection == at:
                    return loop.Locals is [var claim] && ClaimUse.IsAsFact(loop.Body, claim);
                case IInvocationOperation next when next.Instance == at && s_selections.Contains(next.TargetMethod.Name):
                case IInvocationOperation step when IsOver(step, at, s_steps) && !Lambdas(step).Any(static one => ClaimUse.MayLook(one.Body, one.Symbol.Parameters[0])):
                    at = at.Parent;
                    break;
                case IInvocationOperation single when IsOver(single, at, s_single):
                    return ClaimUse.IsWhat(single) && Lambdas(single).All(static one => !ClaimUse.MayLook(one.Body, one.Symbol.Parameters[0]));
                case IInvocationOperation reader when IsOver(reader, at, s_readers):
                    return Lambdas(reader).Any(static one => ClaimUse.IsAsFact(one.Body, one.Symbol.Parameters[0]));
                default:
                    return false;
            }
        }
    }

    /// <summary>True if a call is a LINQ method over the given claims.</summary>
    private static bool IsOver(IInvocationOperation call, IOperation claims, HashSet<string> names) =>
        names.Contains(call.TargetMethod.Name)
        && call.TargetMethod.ContainingType is { Name: "Enumerable", ContainingNamespace.Name: "Linq" }
        && call.Arguments.FirstOrDefault() == claims;

    private static IEnumerable<IAnonymousFunctionOperation> Lambdas(IInvocationOperation call) => call.Arguments
        .Select(static argument => argument.Value is IDelegateCreationOperation made ? made.Target : argument.Value)
        .OfType<IAnonymousFunctionOperation>()
        .Where(static lambda => !lambda.Symbol.Parameters.IsEmpty);
}
