using Microsoft.CodeAnalysis;

namespace Dramatis.Generator.Rules;

/// <summary>The members that the generator makes of a schema and that a rule can use. Others lead back into checks, files and facts.</summary>
internal static class ModelMembers
{
    /// <summary>True for a type of the schema.</summary>
    public static bool Holds(INamedTypeSymbol type) =>
        type is { ContainingType: null, IsStatic: false } && IsGenerated(type, static all => all.Any(RuleFiles.IsGenerated));

    /// <summary>True for a member that a type of the schema has from it. The project can add others of its own.</summary>
    public static bool Holds(ISymbol member) => member switch
    {
        IFieldSymbol { IsConst: true } value => value.ContainingType.TypeKind == TypeKind.Enum && Holds(value.ContainingType),
        IPropertySymbol property => property is { IsStatic: false, Name: not ("IsValid" or "Descriptor") } && IsFromSchema(property),
        IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.UserDefinedOperator or MethodKind.Conversion } method =>
            IsFromSchema(method),
        IMethodSymbol { Name: "Equals" or "ToString" } method => IsFromSchema(method),
        IMethodSymbol { Name: "ToName" or "IsDefined", IsExtensionMethod: true } => IsGenerated(member, static all => all.All(RuleFiles.IsGenerated)),
        _ => false,
    };

    /// <summary>True if the generator wrote a public member, or the compiler made it for a record.</summary>
    private static bool IsFromSchema(ISymbol member) =>
        member.DeclaredAccessibility == Accessibility.Public
        && Holds(member.ContainingType)
        && (member.IsImplicitlyDeclared || IsGenerated(member, static all => all.All(RuleFiles.IsGenerated)));

    /// <remarks>A compiled type does not show which of its members the generator wrote, so that all of them count.</remarks>
    private static bool IsGenerated(ISymbol symbol, Func<IEnumerable<SyntaxTree>, bool> isSo) => symbol.DeclaringSyntaxReferences.Length > 0
        ? isSo(symbol.DeclaringSyntaxReferences.Select(static part => part.SyntaxTree))
        : GeneratedTypes.IsOfReference(symbol as INamedTypeSymbol ?? symbol.ContainingType);
}
