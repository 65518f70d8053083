using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using static Dramatis.AspNetCore.SchemaParts;

namespace Dramatis.AspNetCore;

/// <summary>Makes the schemas of fields, enums and types of values.</summary>
internal static class ValueSchemas
{
    private const string Number = @"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?";

    /// <summary>The definition of an enum or a type.</summary>
    public static JsonObject Of(ValueDescriptor value)
    {
        if (value.Base is not { } under)
        {
            var words = string.Concat(value.Values.Select(static one => one.Summary is null ? "" : $"\n- {one.Name}: {one.Summary}"));
            return OneOf(value.Values.Select(static one => one.Name)).Described((value.Summary + words).Trim() is { Length: > 0 } text ? text : null);
        }

        return Limited(OfType(under), value.Limits).Described(value.Summary);
    }

    /// <summary>The values of a field.</summary>
    public static JsonObject Of(FieldDescriptor field)
    {
        var one = Limited(OfType(field.Type), field.Limits);
        var all = field.Most == 1 ? one : Many(one, field.Least).With("maxItems", field.Most);
        return all.Described(field.Summary);
    }

    private static JsonObject OfType(string type) => type switch
    {
        "integer" => Type("integer").With("format", "int64"),
        "decimal" => Type("number"),
        "boolean" => Type("boolean"),
        "when" => Ref("Time"),
        "date" => Type("string").Described("A date in EDTF."),
        "period" => Type("string").Described("An interval in EDTF."),
        "instant" => Type("string").With("format", "date-time"),
        "uri" => Type("string").With("format", "uri"),
        "quantity" => Text($"^~?({Number}(\\.\\.({Number})?)?|\\.\\.{Number})( [!-~]{{1,64}})?$"),
        "text" => Type("string"),
        _ => Ref(type),
    };

    private static JsonObject Limited(JsonObject schema, ValueLimits? limits)
    {
        if (limits is null)
        {
            return schema;
        }

        // The bounds of times and quantities are left to the reader: the order of their texts is another.
        var isNumber = (string?)schema["type"] is "integer" or "number" || schema.ContainsKey("$ref");
        return schema
            .With("minLength", limits.MinLength)
            .With("maxLength", limits.MaxLength)
            .With("pattern", limits.Pattern is { } pattern ? Whole(pattern) : null)
            .With("pattern", limits.Schemes.Count > 0 ? $"^({string.Join('|', limits.Schemes.Select(Caseless))}):" : null)
            .With("minimum", isNumber ? Bound(limits.Least) : null)
            .With("maximum", isNumber ? Bound(limits.Most) : null);
    }

    private static JsonNode? Bound(string? text) => decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Caseless(string scheme) => string.Concat(scheme.Select(static character =>
        char.IsAsciiLetter(character) ? $"[{char.ToLowerInvariant(character)}{char.ToUpperInvariant(character)}]"
        : char.IsAsciiDigit(character) ? character.ToString()
        : "\\" + character));

    /// <summary>An I-Regexp as JSON Schema has patterns (RFC 9485, section 5.3): of the whole value, with dots that match no line end.</summary>
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
