using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Dramatis.Generator.Usage;

/// <summary>Recognises the types of the runtime, and looks through conversions.</summary>
internal static class RuntimeTypes
{
    private const string Runtime = "Dramatis";
    private const string Services = "Dramatis.CompilerServices";
    private const string Edtf = "Dramatis.Edtf";

    /// <summary>True if a type is the type of the runtime with this name.</summary>
    public static bool IsRuntime(this ITypeSymbol? type, string name) =>
        type?.Name == name
        && type.ContainingAssembly?.Name is Runtime or Edtf
        && type.ContainingNamespace.ToDisplayString() is Runtime or Services;

    /// <summary>The type itself, then its bases.</summary>
    public static IEnumerable<INamedTypeSymbol> WithBases(this ITypeSymbol? type)
    {
        for (var one = type as INamedTypeSymbol; one is not null; one = one.BaseType)
        {
            yield return one;
        }
    }

    /// <summary>The operand of a conversion, or the operation itself if it is not a conversion.</summary>
    public static IOperation Unconverted(this IOperation operation)
    {
        while (true)
        {
            switch (operation)
            {
                case IConversionOperation conversion:
                    operation = conversion.Operand;
                    break;
                case IParenthesizedOperation parenthesized:
                    operation = parenthesized.Operand;
                    break;
                default:
                    return operation;
            }
        }
    }

    /// <summary>The whole body or initializer that contains an operation.</summary>
    public static IOperation Root(this IOperation operation)
    {
        while (operation.Parent is not null)
        {
            operation = operation.Parent;
        }

        return operation;
    }

    /// <summary>Every place that names a local variable.</summary>
    public static IEnumerable<ILocalReferenceOperation> ReferencesTo(this IOperation root, ILocalSymbol local) => root
        .Descendants()
        .OfType<ILocalReferenceOperation>()
        .Where(reference => SymbolEqualityComparer.Default.Equals(reference.Local, local));
}
