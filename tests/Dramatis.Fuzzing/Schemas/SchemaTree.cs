using System.Text;
using System.Text.Json.Nodes;
using Dramatis.Schema.Syntax.Yaml;
using Dramatis.Schema.Tests.Language;

namespace Dramatis.Fuzzing.Schemas;

/// <summary>A schema as a tree to be changed: maps, lists and texts, and null where nothing stands.</summary>
internal static class SchemaTree
{
    private static readonly string[] s_sections = ["types", "enums", "actors", "roles", "relations"];

    /// <summary>Null where the text is not a map.</summary>
    public static JsonObject? Read(string text) =>
        YamlDocumentReader.Read(new("a", text)).Root is YamlNode.Map root ? (JsonObject?)Convert(root) : null;

    /// <summary>The tree as YAML, a key a line.</summary>
    public static string Print(JsonObject tree)
    {
        var text = new StringBuilder();
        Print(tree, 0, text);
        return text.ToString();
    }

    /// <summary>Every map in it, from the outside inwards.</summary>
    public static List<JsonObject> Maps(JsonNode? tree) => tree switch
    {
        JsonObject map => [map, .. map.SelectMany(static entry => Maps(entry.Value))],
        JsonArray list => [.. list.SelectMany(Maps)],
        _ => [],
    };

    /// <summary>Every text in it, with what it stands in.</summary>
    public static List<JsonValue> Texts(JsonNode? tree) => tree switch
    {
        JsonObject map => [.. map.SelectMany(static entry => Texts(entry.Value))],
        JsonArray list => [.. list.SelectMany(Texts)],
        JsonValue text => [text],
        _ => [],
    };

    /// <summary>The sections that declare something.</summary>
    public static List<JsonObject> Sections(JsonObject tree) =>
        [.. s_sections.Select(name => tree[name]).OfType<JsonObject>().Where(static section => section.Count > 0)];

    /// <summary>The names that are declared.</summary>
    public static List<string> Names(JsonObject tree) =>
        [.. Sections(tree).SelectMany(static section => section.Select(static entry => entry.Key))];

    private static JsonNode? Convert(YamlNode node) => node switch
    {
        YamlNode.Map map => new JsonObject(map.Entries.Select(static entry =>
            new KeyValuePair<string, JsonNode?>(entry.Key.Value, Convert(entry.Value))).DistinctBy(static entry => entry.Key)),
        YamlNode.List list => new JsonArray([.. list.Items.Select(Convert)]),
        YamlNode.Text { IsMissing: false } text => JsonValue.Create(text.Scalar.Value),
        _ => null,
    };

    private static void Print(JsonObject map, int indent, StringBuilder text)
    {
        foreach (var (key, value) in map)
        {
            text.Append(' ', indent).Append(Mutations.Write(JsonValue.Create(key))).Append(": ");
            if (value is JsonObject { Count: > 0 } inner)
            {
                text.Append('\n');
                Print(inner, indent + 2, text);
            }
            else
            {
                text.Append(Mutations.Write(value)).Append('\n');
            }
        }
    }
}
