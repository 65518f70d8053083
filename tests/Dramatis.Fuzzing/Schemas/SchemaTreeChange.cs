using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Dramatis.Fuzzing.Schemas;

/// <summary>Changes a schema as its author could: mostly to another sound one, or to one with a mistake.</summary>
internal sealed partial class SchemaTreeChange(Random random, IReadOnlyList<JsonObject> files)
{
    private JsonObject File => random.Pick(files);

    private static void Rename(JsonObject map, string from, string to)
    {
        var at = map.IndexOf(from);
        var value = map[from];
        map.RemoveAt(at);
        map.Insert(at, to, value);
    }

    /// <summary>An actor or a relation.</summary>
    private JsonObject? Entity()
    {
        var file = File;
        var entities = new[] { "actors", "relations" }
            .Select(section => file[section])
            .OfType<JsonObject>()
            .SelectMany(static section => section.Select(static entry => entry.Value).OfType<JsonObject>())
            .ToList();
        return entities.Count > 0 ? random.Pick(entities) : null;
    }

    private static JsonObject Part(JsonObject map, string key)
    {
        if (map[key] is not JsonObject part)
        {
            map[key] = part = [];
        }

        return part;
    }

    [GeneratedRegex("[A-Za-z][A-Za-z0-9]*")]
    private static partial Regex Word();
}
