using System.Text.Json.Nodes;

namespace Dramatis.Tool.FactSchemas;

/// <summary>Pieces that JSON Schemas are made of.</summary>
internal static class SchemaParts
{
    public static JsonObject Ref(string name) => new() { ["$ref"] = $"#/$defs/{name}" };

    public static JsonObject Type(string type) => new() { ["type"] = type };

    public static JsonObject Const(JsonNode value) => new() { ["const"] = value };

    public static JsonArray Array(IEnumerable<string> values) => [.. values.Select(static value => (JsonNode)value)];

    public static JsonObject Enum(IEnumerable<string> values) => new() { ["enum"] = Array(values) };

    public static JsonObject Many(JsonObject items, int least = 0) => least == 0
        ? new() { ["type"] = "array", ["items"] = items }
        : new() { ["type"] = "array", ["items"] = items, ["minItems"] = least };

    /// <summary>An object of these members and no others.</summary>
    /// <param name="required">The names of those that must be there.</param>
    public static JsonObject Object(
        IEnumerable<(string Name, JsonObject Value)> members, params IEnumerable<string> required)
    {
        var properties = new JsonObject();
        foreach (var (name, value) in members)
        {
            properties[name] = value;
        }

        var made = new JsonObject { ["type"] = "object", ["properties"] = properties, ["additionalProperties"] = false };
        var names = Array(required);
        if (names.Count > 0)
        {
            made["required"] = names;
        }

        return made;
    }

    public static JsonObject Required(params string[] names) => new() { ["required"] = Array(names) };

    public static JsonObject Described(this JsonObject schema, string? description)
    {
        if (description is not null)
        {
            schema["description"] = description;
        }

        return schema;
    }
}
