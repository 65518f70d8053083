using Dramatis.Schema.Binding;
using Dramatis.Schema.Common;

namespace Dramatis.Schema.Lowering;

/// <summary>The C# types and expressions of fields.</summary>
internal static class FieldTypes
{
    /// <summary>The type of one value.</summary>
    public static string Item(BoundField field, LoweringContext context) => field.Type.Kind == SymbolKind.Scalar
        ? ScalarTypes.CSharp(field.Scalar!.Value)
        : context.Declared(field.Type.Namespace, field.Type.Name);

    /// <summary>True if the C# type of one value is a class.</summary>
    public static bool IsReference(BoundField field) =>
        field.Type.Kind == SymbolKind.Scalar && ScalarTypes.IsReference(field.Scalar!.Value);

    /// <summary>
    /// The type of the property. A required field of an actor is nullable, since an unidentified actor may lack it.
    /// </summary>
    public static string Property(BoundField field, bool ofActor, LoweringContext context)
    {
        if (field.Multiplicity.IsMany)
        {
            return $"{TypeNames.Runtime("Many")}<{Item(field, context)}>";
        }

        return IsNullable(field, ofActor) ? Item(field, context) + "?" : Item(field, context);
    }

    // docs/decisions.md: Nullable required fields
    public static bool IsNullable(BoundField field, bool ofActor) =>
        !field.Multiplicity.IsMany && field.Default is null && (ofActor || field.Multiplicity.Least == 0);

    /// <summary>The default as an expression.</summary>
    public static string Default(BoundField field, LoweringContext context)
    {
        var value = field.Default!;
        return field.Type.Kind == SymbolKind.Enum
            ? $"{context.InExpression(field.Type.Namespace, field.Type.Name)}.{CSharpNames.Pascal(value)}"
            : IsTwoSteps(field) ? $"new({ScalarTypes.Literal(field.Scalar!.Value, value)})"
            : ScalarTypes.Literal(field.Scalar!.Value, value);
    }

    /// <summary>
    /// True if a text needs two conversions, to the scalar and then to the value type. C# applies only one by itself.
    /// </summary>
    private static bool IsTwoSteps(BoundField field) => field.Type.Kind == SymbolKind.Type
        && field.Scalar is (ScalarKind.Date or ScalarKind.Period or ScalarKind.When or ScalarKind.Quantity);

    /// <summary>The codec that reads and writes one value in files.</summary>
    public static string Codec(BoundField field, LoweringContext context) => field.Type.Kind switch
    {
        SymbolKind.Scalar => ScalarTypes.Codec(field.Scalar!.Value),
        SymbolKind.Enum => context.InExpression(field.Type.Namespace, field.Type.Name + "Names") + ".Codec",
        _ => context.InExpression(field.Type.Namespace, field.Type.Name) + ".Codec",
    };

    /// <summary>The expression that passes one value to a visitor or a caption.</summary>
    public static string Shown(BoundField field, string value, bool nullable) => field.Type.Kind switch
    {
        SymbolKind.Scalar => value,
        SymbolKind.Enum => $"{value}{(nullable ? "?" : "")}.ToName()",
        _ => $"{value}{(nullable ? "?" : "")}.Value",
    };
}
