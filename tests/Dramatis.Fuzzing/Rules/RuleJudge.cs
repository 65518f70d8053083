using Dramatis.Generator.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dramatis.Fuzzing.Rules;

/// <summary>Judges rules by where each symbol in them comes from. It shares no list with the product.</summary>
internal static class RuleJudge
{
    private static readonly HashSet<string> s_spaces = ["System", "System.Linq", "System.Collections", "System.Collections.Generic", "Dramatis"];

    private static readonly HashSet<string> s_types =
    [
        "Environment", "Console", "GC", "Activator", "Type", "AppDomain", "AppContext", "Random", "Guid", "TimeZoneInfo", "Lazy", "BitConverter", "Convert",
        "Buffer", "OperatingSystem", "FactBase", "FactFormat", "Passage", "Reading", "ValidationReport", "ActorDescriptor", "RelationDescriptor", "SchemaDescriptor",
    ];

    private static readonly HashSet<string> s_members =
    [
        "Now", "UtcNow", "Today", "LocalDateTime", "ToLocalTime", "Invoke", "Validate", "VisitMembers", "GetType", "GetHashCode", "Intern", "MoveNext", "Descriptor",
    ];

    /// <summary>The first thing outside of members, the schema and plain computing that a rule uses; null if there is none.</summary>
    public static string? Outside(SemanticModel model, SyntaxNode rule)
    {
        foreach (var node in rule.DescendantNodes(node => !model.GetConstantValue(node).HasValue).Where(node => !model.GetConstantValue(node).HasValue))
        {
            var type = model.GetTypeInfo(node);
            var conversion = node is ExpressionSyntax expression ? model.GetConversion(expression).MethodSymbol : null;
            var found = ((ISymbol?[])[model.GetSymbolInfo(node).Symbol, conversion, type.Type]).FirstOrDefault(IsOutside);
            if (found is not null)
            {
                return $"{found.ToDisplayString()} in '{node}'";
            }

            if (node is AssignmentExpressionSyntax { Parent: not InitializerExpressionSyntax } or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PostIncrementExpression })
            {
                return $"'{node}'";
            }
        }

        return null;
    }

    private static bool IsOutside(ISymbol? symbol) => symbol switch
    {
        null or INamespaceSymbol or ILocalSymbol or IParameterSymbol or IRangeVariableSymbol or IDiscardSymbol or ITypeParameterSymbol => false,
        IArrayTypeSymbol array => IsOutside(array.ElementType),
        IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction } => false,
        IMethodSymbol { MethodKind: MethodKind.BuiltinOperator } => false,
        INamedTypeSymbol { IsAnonymousType: true } or INamedTypeSymbol { IsTupleType: true } => false,
        INamedTypeSymbol type => IsOutsideType(type),
        IFieldSymbol { IsStatic: true, IsConst: false, IsReadOnly: false } => true,
        IPropertySymbol { IsStatic: true, SetMethod: not null } => true,
        _ => s_members.Contains(symbol.Name) || IsForeign(symbol) || (symbol.ContainingType is { } type && IsOutside(type)),
    };

    private static bool IsOutsideType(INamedTypeSymbol type) => type.DeclaringSyntaxReferences.Length > 0
        ? IsForeign(type) || type.IsStatic && type.ContainingType is null && type.Name.EndsWith("Model", StringComparison.Ordinal)
        : type.TypeKind == TypeKind.Error || !s_spaces.Contains(type.ContainingNamespace.ToDisplayString()) || s_types.Contains(type.Name);

    /// <summary>True for what the project declares beside the schema, and not for what the compiler adds to a record.</summary>
    private static bool IsForeign(ISymbol symbol) =>
        !symbol.IsImplicitlyDeclared
        && symbol.DeclaringSyntaxReferences.Length > 0
        && !symbol.DeclaringSyntaxReferences.Any(static part => RuleFiles.IsGenerated(part.SyntaxTree));
}
