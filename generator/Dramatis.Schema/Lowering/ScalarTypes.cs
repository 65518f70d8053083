using System.Globalization;
using Dramatis.Schema.Binding;
using Dramatis.Schema.Binding.Values;

namespace Dramatis.Schema.Lowering;

/// <summary>The C# types and codecs of the scalars.</summary>
internal static class ScalarTypes
{
    private static readonly string[] s_codecs =
        [.. Enum.GetNames(typeof(ScalarKind)).Select(static kind => $"{TypeNames.Service("Scalar")}.{kind}")];

    public static string CSharp(ScalarKind kind) => kind switch
    {
        ScalarKind.Text => "string",
        ScalarKind.Integer => "long",
        ScalarKind.Decimal => "decimal",
        ScalarKind.Boolean => "bool",
        ScalarKind.Date => TypeNames.Runtime("EdtfDate"),
        ScalarKind.Period => TypeNames.Runtime("EdtfInterval"),
        ScalarKind.When => TypeNames.Runtime("When"),
        ScalarKind.Instant => "global::System.DateTimeOffset",
        ScalarKind.Quantity => TypeNames.Runtime("Quantity"),
        _ => "global::System.Uri",
    };

    /// <summary>The codec of the values in files.</summary>
    public static string Codec(ScalarKind kind) => s_codecs[(int)kind];

    /// <summary>True if the C# type is a class.</summary>
    public static bool IsReference(ScalarKind kind) => kind is ScalarKind.Text or ScalarKind.When or ScalarKind.Uri;

    /// <summary>The C# expression of a valid value.</summary>
    public static string Literal(ScalarKind kind, string value) => kind switch
    {
        ScalarKind.Integer => Number(kind, value) + "L",
        ScalarKind.Decimal => Number(kind, value) + "m",
        ScalarKind.Boolean => value,
        ScalarKind.Instant => $"{TypeNames.Service("ScalarText")}.Instant({CSharpText.Literal(value)})",
        ScalarKind.Uri => $"new global::System.Uri({CSharpText.Literal(value)})",
        // A text is a literal already, and EDTF values and quantities convert from literals.
        _ => CSharpText.Literal(value),
    };

    /// <summary>A number as C# writes it. Its form in the schema does not matter.</summary>
    private static string Number(ScalarKind kind, string value) => ScalarReader.TryRead(kind, value, out var number, out _)
        ? Convert.ToString(number, CultureInfo.InvariantCulture)
        : throw new ArgumentException($"'{value}' was not checked.", nameof(value));
}
