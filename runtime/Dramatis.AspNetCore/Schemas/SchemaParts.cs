using System.Text.Json.Nodes;

namespace Dramatis.AspNetCore;

/// <summary>Makes the pieces of JSON Schemas.</summary>
internal static class SchemaParts
{
    /// <summary>The place of definitions in OpenAPI, which a document of JSON Schema replaces by its own.</summary>
    public const string Place = "#/components/schemas/";

    public static JsonObject Ref(string name) => new() { ["$ref"] = Place + name };

    public static JsonObject Type(string type) => new() { ["type"] = type };

    public static JsonObject Text(string pattern) => new() { ["type"] = "string", ["pattern"] = pattern };

    public static JsonObject Integer(int least) => new() { ["type"] = "integer", ["minimum"] = least, ["maximum"] = int.MaxValue };

    /// <summary>A reference to the words of an enum of the runtime, which <see cref="WordSchemas"/> defines.</summary>
    public static JsonObject Words<T>()
        where T : struct, Enum => Ref(typeof(T).Name);

    /// <summary>One of some texts.</summary>
    public static JsonObject OneOf(IEnumerable<string> values) => new() { ["type"] = "string", ["enum"] = Array(values) };

    /// <summary>One text and no other.</summary>
    public static JsonObject Constant(string value) => new() { ["type"] = "string", ["const"] = value };

    /// <summary>A value that has one of some forms.</summary>
    public static JsonObject Any(params JsonObject[] forms) => new() { ["anyOf"] = new JsonArray([.. forms]) };

    public static JsonObject Many(JsonObject items, int least = 0) =>
        new JsonObject { ["type"] = "array", ["items"] = items }.With("minItems", least == 0 ? null : least);

    // docs/decisions.md: Types in OpenAPI
    /// <summary>A list of values that have one of some forms, by the name of their definition.</summary>
    public static JsonObject ManyOf(string union, int least = 0) => Many(new() { ["allOf"] = new JsonArray(Ref(union)) }, least);

    /// <summary>An object with some members and no others.</summary>
    /// <param name="required">The names of the members that must be there.</param>
    public static JsonObject Object(IEnumerable<(string Name, JsonObject Value)> members, params IEnumerable<string> required)
    {
        var properties = new JsonObject();
        foreach (var (name, value) in members)
        {
            properties[name] = value;
        }

        return new JsonObject { ["type"] = "object", ["properties"] = properties, ["additionalProperties"] = false }
            .With("required", required.Any() ? Array(required) : null);
    }

    public static JsonObject Described(this JsonObject schema, string? description) => schema.With("description", description);

    /// <summary>Sets a keyword of a schema; null leaves it out.</summary>
    public static JsonObject With(this JsonObject schema, string keyword, JsonNode? value)
    {
        if (value is not null)
        {
            schema[keyword] = value;
        }

        return schema;
    }

    private static JsonArray Array(IEnumerable<string> values) => [.. values.Select(static value => (JsonNode)value)];
}
