using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace Dramatis.AspNetCore;

/// <summary>Converts JSON Schemas to those of OpenAPI documents.</summary>
internal static class SchemaConversion
{
    public static IOpenApiSchema Of(JsonObject json, OpenApiDocument document)
    {
        if (json["$ref"] is not { } target)
        {
            return Constant(json, Plain(json, document));
        }

        var reference = Reference((string)target!, document);
        if (json.All(static member => member.Key is "$ref" or "description"))
        {
            reference.Description = (string?)json["description"];
            return reference;
        }

        var limited = Plain(json, document);
        limited.AllOf = [reference];
        return limited;
    }

    // docs/decisions.md: Types in OpenAPI
    /// <summary>Makes components of definitions. A type that another tells apart by its discriminator is based on that one.</summary>
    public static void AddComponents(this OpenApiDocument document, IReadOnlyDictionary<string, JsonObject> definitions)
    {
        var bases = definitions
            .Where(static one => one.Value.ContainsKey("discriminator"))
            .SelectMany(static one => one.Value["discriminator"]!["mapping"]!.AsObject(), static (one, type) => (Base: one.Key, Type: type.Key))
            .ToDictionary(static one => one.Type, static one => one.Base, StringComparer.Ordinal);
        foreach (var (name, json) in definitions)
        {
            var schema = Of(json, document);
            if (schema is OpenApiSchema type && bases.TryGetValue(name, out var under))
            {
                type.AllOf = [Reference(under, document)];
            }

            document.AddComponent(name, schema);
        }
    }

    public static OpenApiSchemaReference Reference(string target, OpenApiDocument document) =>
        new(target.Replace(SchemaParts.Place, "", StringComparison.Ordinal), document);

    /// <summary>Sets the only value, also as default: a client that is generated sets it by itself then.</summary>
    private static OpenApiSchema Constant(JsonObject json, OpenApiSchema schema)
    {
        // Set to null, it would be written as a null that is required.
        if (json["const"] is { } only)
        {
            (schema.Const, schema.Default) = ((string)only!, only.DeepClone());
        }

        return schema;
    }

    private static OpenApiSchema Plain(JsonObject json, OpenApiDocument document) => new()
    {
        Type = (string?)json["type"] switch
        {
            "object" => JsonSchemaType.Object,
            "array" => JsonSchemaType.Array,
            "string" => JsonSchemaType.String,
            "integer" => JsonSchemaType.Integer,
            "number" => JsonSchemaType.Number,
            "boolean" => JsonSchemaType.Boolean,
            _ => null,
        },
        Description = (string?)json["description"],
        Format = (string?)json["format"],
        Pattern = (string?)json["pattern"],
        MinLength = (int?)json["minLength"],
        MaxLength = (int?)json["maxLength"],
        MinItems = (int?)json["minItems"],
        MaxItems = (int?)json["maxItems"],
        Minimum = json["minimum"]?.ToJsonString(),
        Maximum = json["maximum"]?.ToJsonString(),
        Enum = json["enum"]?.AsArray().Select(static value => value!.DeepClone()).ToList(),
        Required = json["required"]?.AsArray().Select(static name => (string)name!).ToHashSet(),
        Items = json["items"] is JsonObject items ? Of(items, document) : null,
        OneOf = json["discriminator"] is null ? Several(json["oneOf"], document) : null,
        AllOf = Several(json["allOf"], document),
        AnyOf = Several(json["anyOf"], document),
        Properties = json["properties"]?.AsObject().ToDictionary(
            static member => member.Key, member => Of(member.Value!.AsObject(), document), StringComparer.Ordinal),
        AdditionalPropertiesAllowed = json["additionalProperties"] is null,
        Discriminator = json["discriminator"] is JsonObject discriminator ? Discriminator(discriminator, document) : null,
    };

    private static List<IOpenApiSchema>? Several(JsonNode? forms, OpenApiDocument document) =>
        forms?.AsArray().Select(form => Of(form!.AsObject(), document)).ToList();

    private static OpenApiDiscriminator Discriminator(JsonObject json, OpenApiDocument document) => new()
    {
        PropertyName = (string)json["propertyName"]!,
        Mapping = json["mapping"]!.AsObject().ToDictionary(
            static one => one.Key, one => Reference((string)one.Value!, document), StringComparer.Ordinal),
    };
}
