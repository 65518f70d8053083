using System.Text;
using System.Text.Json.Nodes;
using Dramatis.CompilerServices;
using Dramatis.Schema.Binding;
using Dramatis.Schema.Common;
using Dramatis.Tool.Schemas;
using static Dramatis.Tool.FactSchemas.SchemaParts;

namespace Dramatis.Tool.FactSchemas;

/// <summary>Makes the schemas of the values of fields.</summary>
internal static class FieldSchemas
{
    /// <summary>The definition of a type of values or of an enum.</summary>
    public static JsonObject Of(DeclaredEntry entry)
    {
        if (entry.Bound is BoundEnum values)
        {
            return Enum(values.Values.Select(static value => value.Name).Concat(Former(values)))
                .Described(values.Prose.Summary);
        }

        var type = (BoundType)entry.Bound;
        var schema = type.Base is { } above ? Ref(above.FullName) : Scalar(type.Scalar);
        return Constrain(schema, type.Scalar, type.Constraints).Described(type.Check is { } check
            ? $"{type.Prose.Summary} Checked by: {check.Value.Trim()}".TrimStart()
            : type.Prose.Summary);
    }

    /// <summary>One value of a field.</summary>
    public static JsonObject Of(BoundField field)
    {
        var schema = field.Type.Kind == SymbolKind.Scalar ? Scalar(field.Scalar!.Value) : Ref(field.Type.FullName);
        return field.Scalar is { } scalar ? Constrain(schema, scalar, field.Constraints) : schema;
    }

    private static IEnumerable<string> Former(BoundEnum values) => values.Values
        .SelectMany(value => FormerNames.Of(value, values.Values));

    private static JsonObject Scalar(ScalarKind scalar) => scalar switch
    {
        ScalarKind.Integer => new() { ["type"] = "integer", ["minimum"] = long.MinValue, ["maximum"] = long.MaxValue },
        ScalarKind.Decimal => Type("number"),
        ScalarKind.Boolean => Type("boolean"),
        ScalarKind.When => Ref("time"),
        ScalarKind.Instant => new() { ["type"] = "string", ["format"] = "date-time" },
        ScalarKind.Uri => new() { ["type"] = "string", ["format"] = "uri" },
        ScalarKind.Quantity => Type("string").With("pattern", Quantity("( [!-~]{1,64})?")),
        _ => Type("string"),
    };

    private static JsonObject Constrain(JsonObject schema, ScalarKind scalar, BoundConstraints constraints)
    {
        // The bounds of times and quantities are not checked: the order of their texts is another.
        var isNumber = scalar is ScalarKind.Integer or ScalarKind.Decimal;
        var schemes = string.Join('|', constraints.Schemes.Select(Caseless));
        return schema
            .With("minLength", constraints.MinLength)
            .With("maxLength", constraints.MaxLength)
            .With("pattern", constraints.Pattern is { } pattern ? Whole(pattern) : null)
            .With("minimum", isNumber ? Number(constraints.Least) : null)
            .With("maximum", isNumber ? Number(constraints.Most) : null)
            .With("pattern", schemes.Length > 0 ? $"^({schemes}):" : null)
            .With("pattern", constraints.Units is { } units ? Quantity(Unit(units)) : null);
    }

    /// <summary>The form of quantities. It leaves the order of bounds and the precision of numbers to readers.</summary>
    private static string Quantity(string unit)
    {
        const string Number = @"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?";
        return $"^~?({Number}(\\.\\.({Number})?)?|\\.\\.{Number}){unit}$";
    }

    private static string Unit(EquatableArray<string> units) => units.Count == 0 ? "" : $" ({string.Join('|', units.Select(Escaped))})";

    private static string Escaped(string text) => string.Concat(
        text.Select(static character => char.IsAsciiLetterOrDigit(character) || character is '%' or '\'' or '"' or '_'
            ? character.ToString()
            : "\\" + character));

    private static decimal? Number(string? text) =>
        ScalarGrammar.TryDecimal(text, out var number) ? number : null;

    /// <summary>
    /// A pattern for a scheme of addresses in any case. A scheme has letters, digits, '+', '-' and '.'.
    /// </summary>
    private static string Caseless(string scheme) => string.Concat(scheme.Select(static character =>
        char.IsAsciiLetter(character) ? $"[{char.ToLowerInvariant(character)}{char.ToUpperInvariant(character)}]"
        : char.IsAsciiDigit(character) ? character.ToString()
        : "\\" + character));

    /// <summary>
    /// An I-Regexp in ECMA-262 (RFC 9485, section 5.3): it matches the whole value, and its dots no line ends.
    /// </summary>
    private static string Whole(string pattern)
    {
        var (text, isInClass) = (new StringBuilder("^(?:"), false);
        for (var i = 0; i < pattern.Length; i++)
        {
            var character = pattern[i];
            if (character == '\\')
            {
                text.Append(character).Append(pattern[++i]);
                continue;
            }

            isInClass = character == '[' || (isInClass && character != ']');
            text.Append(character == '.' && !isInClass ? @"[^\n\r]" : character);
        }

        return text.Append(")$").ToString();
    }
}
