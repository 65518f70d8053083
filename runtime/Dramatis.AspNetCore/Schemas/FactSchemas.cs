using System.Text.Json.Nodes;

namespace Dramatis.AspNetCore;

/// <summary>The JSON Schema (2020-12) of everything that a service reads and writes.</summary>
internal static class FactSchemas
{
    /// <summary>The definitions by name, in ordinal order, with references to the components of OpenAPI.</summary>
    public static SortedDictionary<string, JsonObject> Of(FactFormat format)
    {
        var all = new SortedDictionary<string, JsonObject>(StringComparer.Ordinal);
        foreach (var (name, schema) in ClaimSchemas.All.Concat(WordSchemas.All).Concat(AnswerSchemas.All).Concat(new TypeSchemas(format).All()))
        {
            all.Add(name, schema);
        }

        return all;
    }

    /// <summary>The schema of claims, in a document of its own.</summary>
    public static JsonObject Document(FactFormat format)
    {
        var definitions = new JsonObject();
        foreach (var (name, schema) in Of(format))
        {
            definitions[name] = Own(schema);
        }

        var schemas = format.Schemas.Select(static schema => schema.Version is null ? schema.Namespace : $"{schema.Namespace} {schema.Version}");
        return new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = $"A claim of {string.Join(", ", schemas)}",
            ["$ref"] = "#/$defs/Claim",
            ["$defs"] = definitions,
        };
    }

    /// <summary>The schema with references into its own document, without the keyword that only OpenAPI has.</summary>
    private static JsonNode Own(JsonNode node)
    {
        switch (node)
        {
            case JsonObject members:
                var made = new JsonObject();
                foreach (var (name, value) in members.Where(static member => member.Key != "discriminator"))
                {
                    made[name] = name == "$ref" ? ((string)value!).Replace(SchemaParts.Place, "#/$defs/", StringComparison.Ordinal) : Own(value!);
                }

                return made;
            case JsonArray items:
                return new JsonArray([.. items.Select(static item => Own(item!))]);
            default:
                return node.DeepClone();
        }
    }
}
