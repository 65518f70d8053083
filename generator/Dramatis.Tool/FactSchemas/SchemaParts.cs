using System.Text.Json.Nodes;

namespace Dramatis.Tool.FactSchemas;

/// <summary>Makes the pieces of JSON Schemas.</summary>
internal static class SchemaParts
{
    public static JsonObject Ref(string name) => new() { ["$ref"] = $"#/$defs/{name}" };

    public static JsonObject Type(string type) => new() { ["type"] = type };

    /// <summary>An integer between two others, both included.</summary>
    public static JsonObject Bounded(int least, int most) =>
        new() { ["type"] = "integer", ["minimum"] = least, ["maximum"] = most };

    public static JsonObject Const(JsonNode value) => new() { ["const"] = value };

    public static JsonArray Array(IEnumerable<string> values) => [.. values.Select(static value => (JsonNode)value)];

    public static JsonObject Enum(IEnumerable<string> values) => new() { ["enum"] = Array(values) };

    public static JsonObject Many(JsonObject items, int least = 0) =>
        new JsonObject { ["type"] = "array", ["items"] = items }.With("minItems", least == 0 ? null : least);

    /// <summary>An object with the given members and no others.</summary>
    /// <param name="required">The names of the members that must be there.</param>
    public static JsonObject Object(
        IEnumerable<(string Name, JsonObject Value)> members, params IEnumerable<string> required)
    {
        var properties = new JsonObject();
        foreach (var (name, value) in members)
        {
            properties[name] = value;
        }

        var made = new JsonObject { ["type"] = "object", ["properties"] = properties, ["additionalProperties"] = false };
        return made.With("required", required.Any() ? Array(required) : null);
    }

    public static JsonObject Required(params string[] names) => new() { ["required"] = Array(names) };

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
}
