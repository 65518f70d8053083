using System.Text.Json.Nodes;

namespace Dramatis.Schema.Tests.Language;

/// <summary>A schema with one node replaced, or one key, each way in turn; written in flow style.</summary>
internal static class Mutations
{
    private static readonly Func<JsonNode?>[] s_values =
    [
        static () => null,
        static () => new JsonObject(),
        static () => new JsonObject { ["some"] = "text" },
        static () => new JsonArray(),
        static () => new JsonArray("text"),
        static () => new JsonArray(new JsonArray("text")),
        static () => "",
        static () => "text",
        static () => "A | B",
        static () => "{ x",
        static () => 5,
    ];

    private static readonly string[] s_keys = ["summary", "values", "Name", "name", "na-me", new('N', 65)];

    public static IEnumerable<(string What, string Yaml)> Of(JsonObject schema)
    {
        foreach (var path in Paths(schema, []).ToList())
        {
            foreach (var value in s_values)
            {
                yield return Change(schema, path, $"is {Write(value())}", parent => Set(parent, path[^1], value()));
            }

            foreach (var key in path[^1] is string ? s_keys : [])
            {
                yield return Change(schema, path, $"as {key}", parent => Rename((JsonObject)parent, (string)path[^1], key));
            }
        }
    }

    /// <summary>Nothing is written for a missing value: <c>null</c> would be a text to the language.</summary>
    public static string Write(JsonNode? node) => node switch
    {
        null => "",
        JsonObject map => $"{{ {string.Join(", ", map.Select(static pair => $"\"{pair.Key}\": {Write(pair.Value)}"))} }}",
        JsonArray list => $"[ {string.Join(", ", list.Select(Write))} ]",
        _ => node.ToJsonString(),
    };

    private static IEnumerable<object[]> Paths(JsonNode? node, object[] path) => (node switch
    {
        JsonObject map => map.Select(pair => (Key: (object)pair.Key, pair.Value)),
        JsonArray list => list.Select(static (item, i) => (Key: (object)i, Value: item)),
        _ => [],
    }).SelectMany(child => Paths(child.Value, [.. path, child.Key]).Prepend([.. path, child.Key]));

    private static (string What, string Yaml) Change(
        JsonObject schema, object[] path, string what, Action<JsonNode> change)
    {
        var copy = Alone(schema, path);
        change(path[..^1].Aggregate<object, JsonNode>(copy, static (node, step) => step is int at ? node[at]! : node[(string)step]!));
        return ($"{string.Join('/', path)} {what}", Write(copy));
    }

    /// <summary>Only the declaration that a path leads to: of the others nothing changes.</summary>
    private static JsonObject Alone(JsonObject schema, object[] path)
    {
        var copy = (JsonObject)schema.DeepClone();
        foreach (var (section, declarations) in schema.Where(static pair => pair.Value is JsonObject))
        {
            foreach (var (name, _) in (JsonObject)declarations!)
            {
                if (path is not [var own, ..] || !own.Equals(section) || (path.Length > 1 && !path[1].Equals(name)))
                {
                    ((JsonObject)copy[section]!).Remove(name);
                }
            }
        }

        return copy;
    }

    private static void Set(JsonNode parent, object step, JsonNode? value)
    {
        if (step is string key)
        {
            parent[key] = value;
        }
        else
        {
            // There is no way to write an item that is not there.
            parent[(int)step] = value ?? "";
        }
    }

    private static void Rename(JsonObject parent, string key, string other)
    {
        var value = parent[key];
        parent.Remove(key);
        parent[other] = value;
    }
}
