using Dramatis.Schema.Binding;

namespace Dramatis.Schema.Lowering;

/// <summary>The C# side of the language's scalars.</summary>
internal static class ScalarTypes
{
    public static string CSharp(ScalarKind kind, TypeNames names) => kind switch
    {
        ScalarKind.Text => "string",
        ScalarKind.Integer => "long",
        ScalarKind.Decimal => "decimal",
        ScalarKind.Boolean => "bool",
        ScalarKind.Date => names.Of("EdtfDate"),
        ScalarKind.Period => names.Of("EdtfInterval"),
        ScalarKind.When => names.Of("When"),
        ScalarKind.Instant => names.System("System.DateTimeOffset"),
        _ => names.System("System.Uri"),
    };

    /// <summary>How values stand in files.</summary>
    public static string Codec(ScalarKind kind, TypeNames names) => $"{names.Of("Scalar")}.{kind}";

    /// <summary>Whether the C# type is a class.</summary>
    public static bool IsReference(ScalarKind kind) => kind is ScalarKind.Text or ScalarKind.When or ScalarKind.Uri;

    /// <summary>A value that was checked, as an expression of the scalar's type.</summary>
    public static string Literal(ScalarKind kind, string value, TypeNames names) => kind switch
    {
        ScalarKind.Integer => Number(value) + "L",
        ScalarKind.Decimal => Number(value) + "m",
        ScalarKind.Boolean => value,
        ScalarKind.Instant => $"{names.Of("ScalarText")}.Instant({CSharpText.Literal(value)})",
        ScalarKind.Uri => $"new {names.System("System.Uri")}({CSharpText.Literal(value)})",
        // Texts are themselves; EDTF values convert from texts.
        _ => CSharpText.Literal(value),
    };

    private static string Number(string value) => value.TrimStart('+');
}
