using System.Globalization;
using Dramatis.Generator.Rules;
using Dramatis.Schema.Common;
using Dramatis.Schema.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Dramatis.Generator.Usage;

// docs/decisions.md: Constraints from the schemas
/// <summary>Finds literals that break the constraints of the field or type that receives them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConstraintLiteralAnalyzer() : UsageAnalyzer(DiagnosticCatalog.LiteralBreaksConstraint)
{
    private protected override void Register(AnalysisContext context)
    {
        context.RegisterCompilationStartAction(start =>
        {
            // Read once, for the first literal that a type of the project receives.
            var options = start.Options;
            var constraints = new Lazy<SchemaConstraints>(() => SchemaConstraints.Read(options));
            start.RegisterOperationAction(at => CheckAssignment(at, constraints), OperationKind.SimpleAssignment);
            start.RegisterOperationAction(at => CheckCall(at, constraints), OperationKind.Invocation);
            start.RegisterOperationAction(at => CheckConversion(at, constraints), OperationKind.Conversion);
            start.RegisterOperationAction(at => CheckCreation(at, constraints), OperationKind.ObjectCreation);
        });
    }

    private void CheckAssignment(OperationAnalysisContext context, Lazy<SchemaConstraints> constraints)
    {
        if (context.Operation is ISimpleAssignmentOperation
            {
                Target: IPropertyReferenceOperation { Instance.Type: { } owner, Property.Name: var member },
                Value: var value,
            })
        {
            CheckMember(context, constraints, owner, member, value);
        }
    }

    private void CheckCall(OperationAnalysisContext context, Lazy<SchemaConstraints> constraints)
    {
        var call = (IInvocationOperation)context.Operation;
        var method = call.TargetMethod;
        if (method.IsStatic && method.Name is "Parse" or "TryParse" && !call.Arguments.IsEmpty)
        {
            CheckValue(context, constraints, method.ContainingType, call.Arguments[0].Value);
        }
        else if (call.Arguments.Length == 1 && BuilderChain.MemberOf(method) is { } member && BuilderChain.EntityOf(method) is { } entity)
        {
            CheckMember(context, constraints, entity, member, call.Arguments[0].Value);
        }
    }

    private void CheckConversion(OperationAnalysisContext context, Lazy<SchemaConstraints> constraints)
    {
        var conversion = (IConversionOperation)context.Operation;
        if (conversion.OperatorMethod is { } by && conversion.Operand is not IConversionOperation { OperatorMethod: not null })
        {
            CheckValue(context, constraints, by.ContainingType, conversion.Operand);
        }
    }

    private void CheckCreation(OperationAnalysisContext context, Lazy<SchemaConstraints> constraints)
    {
        var creation = (IObjectCreationOperation)context.Operation;
        if (creation is { Type: { IsValueType: true } type, Arguments: [var argument] })
        {
            CheckValue(context, constraints, type, argument.Value);
            return;
        }

        foreach (var given in creation.Arguments)
        {
            if (given is { ArgumentKind: not ArgumentKind.DefaultValue, Parameter.Name: var name } && creation.Type is { } entity)
            {
                CheckMember(context, constraints, entity, CSharpNames.Member(name), given.Value);
            }
        }
    }

    private void CheckValue(
        OperationAnalysisContext context, Lazy<SchemaConstraints> constraints, ITypeSymbol type, IOperation value)
    {
        foreach (var (literal, text) in Literals(context, type, value))
        {
            Report(context, literal, text, constraints.Value.Failure(type, text), type.Name);
        }
    }

    private void CheckMember(
        OperationAnalysisContext context, Lazy<SchemaConstraints> constraints, ITypeSymbol owner, string member, IOperation value)
    {
        foreach (var (literal, text) in Literals(context, owner, value))
        {
            Report(context, literal, text, constraints.Value.Failure(owner, member, text), $"{owner.Name}.{member}");
        }
    }

    private void Report(OperationAnalysisContext context, IOperation literal, string text, string? failure, string of)
    {
        if (failure is not null)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Rule, literal.Syntax.GetLocation(), $"'{text}' is not a value for {of}: it {failure}."));
        }
    }

    /// <summary>
    /// The constants of a value, or of each item of a list. There are none if a type receives the value that
    /// no schema declares.
    /// </summary>
    private static IEnumerable<(IOperation Literal, string Text)> Literals(
        OperationAnalysisContext context, ITypeSymbol into, IOperation value)
    {
        var inner = value.Unconverted();
        var items = inner switch
        {
            ICollectionExpressionOperation list => list.Elements,
            IArrayCreationOperation { Initializer: { } list } => list.ElementValues,
            _ => [inner],
        };

        // Few values are constants, so the type is looked at last.
        bool? isDeclared = null;
        foreach (var item in items.Select(RuntimeTypes.Unconverted))
        {
            if (item.ConstantValue is { HasValue: true, Value: string or int or long or decimal } constant
                && (isDeclared ??= IsDeclared(into, context.Compilation)))
            {
                yield return (item, Convert.ToString(constant.Value, CultureInfo.InvariantCulture));
            }
        }
    }

    /// <summary>True for a type of the project, or one that a schema of a reference declares.</summary>
    private static bool IsDeclared(ITypeSymbol type, Compilation compilation) =>
        SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly) || GeneratedTypes.IsOfReference(type);
}
