using System.Collections.Immutable;
using Dramatis.Schema.Binding;
using Dramatis.Schema.Binding.Values;
using Dramatis.Schema.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Dramatis.Generator.Usage;

/// <summary>
/// Finds literals that are parsed as, or converted to, a date, interval, duration, time or quantity, and are not valid.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EdtfLiteralAnalyzer() : UsageAnalyzer(DiagnosticCatalog.LiteralIsNotEdtf)
{
    /// <summary>The property of a finding with the corrected text, if only one correction is possible.</summary>
    public const string Mended = "Mended";

    private const int ExcerptLength = 40;

    private protected override void Register(AnalysisContext context)
    {
        context.RegisterOperationAction(CheckConversion, OperationKind.Conversion);
        context.RegisterOperationAction(CheckCall, OperationKind.Invocation);
    }

    private void CheckConversion(OperationAnalysisContext context)
    {
        var conversion = (IConversionOperation)context.Operation;
        if (conversion.OperatorMethod is { } by
            && by.Parameters[0].Type.SpecialType == SpecialType.System_String
            && conversion.Operand is not IConversionOperation { OperatorMethod: not null })
        {
            Check(context, by.ContainingType, conversion.Operand);
        }
    }

    private void CheckCall(OperationAnalysisContext context)
    {
        var call = (IInvocationOperation)context.Operation;
        if (call.TargetMethod is { IsStatic: true, Name: "Parse" or "TryParse" } method && !call.Arguments.IsEmpty)
        {
            Check(context, method.ContainingType, call.Arguments[0].Value.Unconverted());
        }
    }

    private void Check(OperationAnalysisContext context, ITypeSymbol type, IOperation value)
    {
        if (TestOf(type) is not { } failureOf || TextOf(value) is not { } text || failureOf(text) is not { } failure)
        {
            return;
        }

        var excerpt = text.Length <= ExcerptLength ? text : text.Substring(0, ExcerptLength) + "...";
        var mended = type.IsRuntime("Quantity") ? null : EdtfRepair.TryMend(text, candidate => failureOf(candidate) is null);
        var properties = mended is null
            ? ImmutableDictionary<string, string?>.Empty
            : ImmutableDictionary<string, string?>.Empty.Add(Mended, mended);
        context.ReportDiagnostic(Diagnostic.Create(
            Rule, value.Syntax.GetLocation(), properties, $"'{excerpt}' {failure}."));
    }

    /// <summary>The test of a type's texts, which gives what is wrong with a text or null; null for any other type.</summary>
    private static Func<string, string?>? TestOf(ITypeSymbol type) =>
        type.IsRuntime("EdtfDate") ? static text => ValueTest.Failure(ScalarKind.Date, [], text)
        : type.IsRuntime("EdtfInterval") ? static text => ValueTest.Failure(ScalarKind.Period, [], text)
        : type.IsRuntime("When") ? static text => ValueTest.Failure(ScalarKind.When, [], text)
        : type.IsRuntime("EdtfDuration") ? DurationFailure
        : type.IsRuntime("Quantity") ? static text => ValueTest.Failure(ScalarKind.Quantity, [], text)
        : null;

    private static string? DurationFailure(string text) =>
        EdtfDuration.TryParse(text.AsSpan(), out _, out var error) ? null : $"is not a valid duration: {error}";

    private static string? TextOf(IOperation value) =>
        value is IUtf8StringOperation utf8 ? utf8.Value : value.ConstantValue.Value as string;
}
