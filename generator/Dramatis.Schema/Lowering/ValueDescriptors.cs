using System.Globalization;
using Dramatis.Schema.Binding;
using Dramatis.Schema.Common;
using Dramatis.Schema.Model;

namespace Dramatis.Schema.Lowering;

/// <summary>Makes the creation of the descriptors of fields, enums and types.</summary>
internal static class ValueDescriptors
{
    /// <summary>The part of a descriptor that lists fields; nothing if there are none.</summary>
    public static EquatableArray<InitializerModel> Fields(IEnumerable<BoundField> fields)
    {
        var items = fields.Select(Field).ToEquatable();
        return items.Any ? [new("ListFields", null, items, IsLate: true)] : [];
    }

    public static string Of(BoundEnum bound)
    {
        var values = bound.Values.Select(static value =>
            $"new({CSharpText.Literal(value.Name)})" + Initializers.Options(("Summary", Initializers.Summary(value.Prose.Summary))));
        return $"new({CSharpText.Literal(bound.Symbol.FullName)}, null)" + Initializers.Options(
            ("Summary", Initializers.Summary(bound.Prose.Summary)), ("Values", $"[{string.Join(", ", values)}]"));
    }

    public static string Of(BoundType type) =>
        $"new({CSharpText.Literal(type.Symbol.FullName)}, {CSharpText.Literal(type.Base?.FullName ?? Written(type.Scalar))})"
        + Initializers.Options(("Summary", Initializers.Summary(type.Prose.Summary)), ("Limits", Limits(type.Constraints)));

    private static string Field(BoundField field)
    {
        var name = CSharpText.Literal(field.Name);
        var type = CSharpText.Literal(field.Type.Kind == SymbolKind.Scalar ? Written(field.Scalar!.Value) : field.Type.FullName);
        var least = field.Multiplicity.Least.ToString(CultureInfo.InvariantCulture);
        var most = field.Multiplicity.Most?.ToString(CultureInfo.InvariantCulture) ?? "null";
        return $"new({name}, {type}, {least}, {most})" + Initializers.Options(
            ("Summary", Initializers.Summary(field.Prose.Summary)),
            ("Default", Text(field.Default)),
            ("Limits", Limits(field.Constraints)));
    }

    private static string? Limits(BoundConstraints constraints)
    {
        var limits = Initializers.Options(
            ("MinLength", constraints.MinLength?.ToString(CultureInfo.InvariantCulture)),
            ("MaxLength", constraints.MaxLength?.ToString(CultureInfo.InvariantCulture)),
            ("Pattern", Text(constraints.Pattern)),
            ("Least", Text(constraints.Least)),
            ("Most", Text(constraints.Most)),
            ("Schemes", Initializers.Names(constraints.Schemes)),
            ("Units", constraints.Units is { } units ? Initializers.List(units) : null));
        return limits.Length == 0 ? null : "new()" + limits;
    }

    private static string? Text(string? text) => text is null ? null : CSharpText.Literal(text);

    private static string Written(ScalarKind scalar) => scalar.ToString().ToLowerInvariant();
}
