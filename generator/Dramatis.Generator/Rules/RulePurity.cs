using Dramatis.Generator.Diagnostics;
using Dramatis.Schema.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Dramatis.Generator.Rules;

// docs/decisions.md: Pure rules
/// <summary>
/// Finds the parts of a rule that could do something else than compute a condition. Only kinds of expressions and members
/// that are listed pass; what the compiler itself refuses is left to it.
/// </summary>
public sealed class RulePurity
{
    private static readonly DiagnosticDescriptor s_rule = RoslynDiagnostics.Descriptor(DiagnosticCatalog.RuleIsNotPure);

    private readonly List<Diagnostic> _found = [];

    private RulePurity()
    {
    }

    /// <summary>The findings about the rules of a generated file; none for any other file.</summary>
    public static IReadOnlyList<Diagnostic> Check(SemanticModel model, CancellationToken cancel = default)
    {
        var purity = new RulePurity();
        foreach (var rule in RuleFiles.RulesOf(model.SyntaxTree, cancel))
        {
            purity.Visit(model.GetOperation(rule, cancel));
        }

        return purity._found;
    }

    /// <summary>Reports the smallest refused parts, not the expressions around them.</summary>
    private void Visit(IOperation? operation)
    {
        if (operation is null or INameOfOperation or IInvalidOperation)
        {
            return;
        }

        var before = _found.Count;
        foreach (var part in operation.ChildOperations)
        {
            Visit(part);
        }

        if (_found.Count == before && Refused(operation) is { } reason)
        {
            _found.Add(Diagnostic.Create(s_rule, PlaceOf(operation.Syntax).GetLocation(), Message(reason)));
        }
    }

    private static string Message(string reason) =>
        $"A rule computes a condition from members, types of the schema and the listed members of the framework; {reason}.";

    /// <summary>The reason why an operation is not allowed in a rule; null if it is allowed.</summary>
    private static string? Refused(IOperation operation) => operation switch
    {
        { ConstantValue: { HasValue: true, Value: null } } => null,
        IInvocationOperation call => Unlisted(call.TargetMethod) ?? UnlistedType(call.Type),
        IMethodReferenceOperation reference => Unlisted(reference.Method),
        IPropertyReferenceOperation property => Unlisted(property.Property) ?? UnlistedType(property.Type),
        IFieldReferenceOperation field => Unlisted(field.Field) ?? UnlistedType(field.Type),
        IObjectCreationOperation { Constructor: { } constructor } => Unlisted(constructor),
        IBinaryOperation { OperatorMethod: { } by } => Unlisted(by) ?? UnlistedType(operation.Type),
        IUnaryOperation { OperatorMethod: { } by } => Unlisted(by) ?? UnlistedType(operation.Type),
        IConversionOperation { OperatorMethod: { } by } => Unlisted(by) ?? UnlistedType(operation.Type),
        IImplicitIndexerReferenceOperation indexer => Unlisted(indexer.IndexerSymbol) ?? Unlisted(indexer.LengthSymbol),
        IDelegateCreationOperation => IsArgument(operation) ? null : "a lambda stands in an argument only",
        IDeclarationExpressionOperation or IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } => "it has no 'ref' and no 'out'",
        ISimpleAssignmentOperation => operation.Parent is IObjectOrCollectionInitializerOperation or IAnonymousObjectCreationOperation
            ? null
            : "it assigns nothing",
        IArrayCreationOperation { Initializer: null } => "an array lists its items",
        IInterpolationOperation { Alignment: not null } or IInterpolationOperation { FormatString: not null } =>
            "a member in an interpolated text has no alignment and no format",
        IRecursivePatternOperation { DeconstructSymbol: { } by } => Unlisted(by),
        IListPatternOperation list => Unlisted(list.LengthSymbol) ?? Unlisted(list.IndexerSymbol),
        ISlicePatternOperation { SliceSymbol: { } by } => Unlisted(by),
        IIsTypeOperation test => UnlistedType(test.TypeOperand),
        ITypePatternOperation pattern => UnlistedType(pattern.MatchedType),
        IDeclarationPatternOperation pattern => UnlistedType(pattern.MatchedType),
        IBlockOperation or IReturnOperation or IArgumentOperation or IArrayInitializerOperation or IObjectOrCollectionInitializerOperation
            or IAnonymousFunctionOperation or IInterpolatedStringTextOperation or IInterpolationOperation or IPatternOperation
            or IPropertySubpatternOperation or ISwitchExpressionArmOperation or IDiscardOperation or ISpreadOperation => null,
        _ when IsPlain(operation.Kind) => UnlistedType(operation.Type),
        _ => $"'{Shown(operation.Syntax)}' is none of them",
    };

    /// <summary>True for a kind of expression that calls nothing by itself.</summary>
    private static bool IsPlain(OperationKind kind) => kind is
        OperationKind.ArrayCreation or OperationKind.ArrayElementReference or OperationKind.AnonymousObjectCreation
        or OperationKind.Binary or OperationKind.Coalesce or OperationKind.CollectionExpression or OperationKind.Conditional
        or OperationKind.ConditionalAccess or OperationKind.ConditionalAccessInstance or OperationKind.Conversion or OperationKind.DefaultValue
        or OperationKind.InstanceReference or OperationKind.InterpolatedString or OperationKind.IsPattern or OperationKind.Literal
        or OperationKind.LocalReference or OperationKind.ParameterReference or OperationKind.Parenthesized or OperationKind.Range
        or OperationKind.SwitchExpression or OperationKind.TranslatedQuery or OperationKind.Tuple or OperationKind.TupleBinary
        or OperationKind.Unary;

    private static bool IsArgument(IOperation operation)
    {
        var parent = operation.Parent;
        while (parent is IConversionOperation or IParenthesizedOperation)
        {
            parent = parent.Parent;
        }

        return parent is IArgumentOperation;
    }

    private static string? Unlisted(ISymbol? member)
    {
        var declared = (member is IMethodSymbol { ReducedFrom: { } extension } ? extension : member)?.OriginalDefinition;
        return declared is null || IsOfValue(declared) || PureMembers.Holds(declared) || ModelMembers.Holds(declared)
            ? null
            : $"'{Name(declared)}' is none of them";
    }

    /// <summary>True for the parts of tuples and anonymous values.</summary>
    private static bool IsOfValue(ISymbol member) =>
        member is IFieldSymbol { ContainingType.IsTupleType: true }
        || member is IPropertySymbol { ContainingType.IsAnonymousType: true };

    private static string Name(ISymbol member) => member is IMethodSymbol { MethodKind: MethodKind.Constructor }
        ? $"new {member.ContainingType.ToDisplayString()}"
        : $"{member.ContainingType?.ToDisplayString()}.{member.Name}";

    private static string? UnlistedType(ITypeSymbol? type) => IsListed(type) ? null : $"the type '{type!.ToDisplayString()}' is none of them";

    private static bool IsListed(ITypeSymbol? type) => type switch
    {
        null or IErrorTypeSymbol or ITypeParameterSymbol => true,
        IArrayTypeSymbol array => IsListed(array.ElementType),
        INamedTypeSymbol { TypeKind: TypeKind.Delegate } => false,
        INamedTypeSymbol { SpecialType: SpecialType.System_Void } => true,
        INamedTypeSymbol { IsAnonymousType: true } anonymous => anonymous.GetMembers().OfType<IPropertySymbol>().All(static part => IsListed(part.Type)),
        INamedTypeSymbol { IsTupleType: true } tuple => tuple.TupleElements.All(static part => IsListed(part.Type)),
        INamedTypeSymbol named => (PureMembers.Holds(named.OriginalDefinition) || ModelMembers.Holds(named))
            && named.TypeArguments.All(IsListed),
        _ => false,
    };

    private static string Shown(SyntaxNode syntax) =>
        syntax.ToString() is { Length: > 40 } text ? text.Substring(0, 40) + "..." : syntax.ToString();

    /// <summary>The name of a member, which says more than the whole expression before it.</summary>
    private static SyntaxNode PlaceOf(SyntaxNode syntax) => syntax switch
    {
        InvocationExpressionSyntax call => PlaceOf(call.Expression),
        MemberAccessExpressionSyntax access => access.Name,
        MemberBindingExpressionSyntax binding => binding.Name,
        ObjectCreationExpressionSyntax creation => creation.Type,
        _ => syntax,
    };
}
