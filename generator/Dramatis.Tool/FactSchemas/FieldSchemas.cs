using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Dramatis.Schema.Binding;
using Dramatis.Tool.Schemas;
using static Dramatis.Tool.FactSchemas.SchemaParts;

namespace Dramatis.Tool.FactSchemas;

/// <summary>How the values of fields stand in files.</summary>
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
        Constrain(schema, type.Scalar, type.Constraints);
        return schema.Described(type.Check is { } check
            ? $"{type.Prose.Summary} Checked by: {check.Value.Trim()}".TrimStart()
            : type.Prose.Summary);
    }

    /// <summary>One value of a field.</summary>
    public static JsonObject Of(BoundField field)
    {
        var schema = field.Type.Kind == SymbolKind.Scalar ? Scalar(field.Scalar!.Value) : Ref(field.Type.FullName);
        if (field.Scalar is { } scalar)
        {
            Constrain(schema, scalar, field.Constraints);
        }

        return schema;
    }

    private static IEnumerable<string> Former(BoundEnum values) => values.Values
        .SelectMany(value => Schema.Binding.FormerNames.Of(value, values.Values));

    private static JsonObject Scalar(ScalarKind scalar) => scalar switch
    {
        ScalarKind.Integer => new() { ["type"] = "integer", ["minimum"] = long.MinValue, ["maximum"] = long.MaxValue },
        ScalarKind.Decimal => Type("number"),
        ScalarKind.Boolean => Type("boolean"),
        ScalarKind.When => Ref("time"),
        ScalarKind.Instant => new() { ["type"] = "string", ["format"] = "date-time" },
        ScalarKind.Uri => new() { ["type"] = "string", ["format"] = "uri" },
        _ => Type("string"),
    };

    private static void Constrain(JsonObject schema, ScalarKind scalar, BoundConstraints constraints)
    {
        Set(schema, "minLength", constraints.MinLength);
        Set(schema, "maxLength", constraints.MaxLength);
        if (constraints.Pattern is { } pattern)
        {
            schema["pattern"] = Whole(pattern);
        }

        // The bounds of times are for whoever reads the file: text does not order as they do.
        if (scalar is ScalarKind.Integer or ScalarKind.Decimal)
        {
            Set(schema, "minimum", constraints.Least);
            Set(schema, "maximum", constraints.Most);
        }

        if (constraints.Schemes.Count > 0)
        {
            schema["pattern"] = $"^({string.Join('|', constraints.Schemes.Select(Caseless))}):";
        }
    }

    private static void Set(JsonObject schema, string name, int? value)
    {
        if (value is not null)
        {
            schema[name] = value;
        }
    }

    private static void Set(JsonObject schema, string name, string? value)
    {
        if (value is not null)
        {
            schema[name] = decimal.Parse(value, NumberStyles.Float, CultureInfo.InvariantCulture);
        }
    }

    /// <summary>The schemes of addresses are the same in whichever case; they are letters, digits, '+', '-' and '.'.</summary>
    private static string Caseless(string scheme) => string.Concat(scheme.Select(static character =>
        char.IsAsciiLetter(character) ? $"[{char.ToLowerInvariant(character)}{char.ToUpperInvariant(character)}]"
        : char.IsAsciiDigit(character) ? character.ToString()
        : "\\" + character));

    /// <summary>An I-Regexp as ECMA-262 has it (RFC 9485, section 5.3): the whole value, dots without line ends.</summary>
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
