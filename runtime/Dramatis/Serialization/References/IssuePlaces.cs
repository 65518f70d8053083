using System.Globalization;
using System.Text.Json;

namespace Dramatis;

/// <summary>
/// Finds the values in JSON that validation issues are about, and words the issues with the names that the JSON has.
/// </summary>
/// <param name="json">The object of a claim, source, actor or relation.</param>
/// <param name="start">The pointer to the object.</param>
/// <remarks>It parses the JSON once more, which only values with issues cost.</remarks>
internal sealed class IssuePlaces(JsonValue json, string start)
{
    // The parts of a claim and a source that issues name; a member of the relation with the same name goes before them.
    private static readonly HashSet<string> s_parts = new(StringComparer.Ordinal)
    {
        "what", "condition", "polarity", "modality", "modalPolarity", "holders", "addressees", "attribution", "saidOn", "locators",
        "wordings", "qualifiers", "inferences", "doubts", "supersedes", "retracts",
    };

    private readonly JsonElement _root = Parse(json);

    /// <summary>The pointer to the value at a path such as <c>Host[norland].Code</c>, and the issue's message.</summary>
    public (string Pointer, string Message) Of(ValidationIssue issue)
    {
        var (at, pointer, last) = (_root, start, "");
        var isFirst = true;
        foreach (var (name, key) in Steps(issue.Path))
        {
            last = PartName.InSchema(name);
            if (!TryEnter(ref at, ref pointer, last, isFirst))
            {
                break;
            }

            isFirst = false;
            last += Enter(ref at, ref pointer, key);
        }

        return (pointer, Worded(issue, last));
    }

    private static JsonElement Parse(JsonValue json)
    {
        using var document = JsonDocument.Parse(json.Bytes.ToArray(), new() { MaxDepth = json.Context.Options.MaxDepth });
        return document.RootElement.Clone();
    }

    // The message of a member begins with its path, or with the part that the member's own check knows.
    private static string Worded(ValidationIssue issue, string name)
    {
        var path = issue.Path;
        var own = path[(path.LastIndexOf('.') + 1)..];
        var known = issue.Message.StartsWith(path, StringComparison.Ordinal) ? path
            : issue.Message.StartsWith(own, StringComparison.Ordinal) ? own
            : "";
        return known.Length == 0 ? issue.Message.TrimStart() : name + issue.Message[known.Length..];
    }

    private static IEnumerable<(string Name, string? Key)> Steps(string path)
    {
        for (var at = 0; at < path.Length;)
        {
            var end = path.AsSpan(at).IndexOfAny('.', '[') is >= 0 and var length ? at + length : path.Length;
            var name = path[at..end];
            var key = default(string);
            if (end < path.Length && path[end] == '[')
            {
                var close = path.IndexOf(']', end);
                (key, end) = (path[(end + 1)..close], close + 1);
            }

            at = end + 1;
            if (name.Length > 0)
            {
                yield return (name, key);
            }
        }
    }

    /// <summary>Moves to a member; false if the value names its object by an id, whose members are not here.</summary>
    private static bool TryEnter(ref JsonElement at, ref string pointer, string name, bool isFirst)
    {
        if (at.ValueKind != JsonValueKind.Object)
        {
            return at.ValueKind == JsonValueKind.Undefined;
        }

        if (name == "id" && !at.TryGetProperty("what", out _))
        {
            // The id of an actor or a source is in the member that tells the kind of the object.
            name = at.TryGetProperty("actor", out _) ? "actor" : at.TryGetProperty("source", out _) ? "source" : name;
            (at, pointer) = (default, JsonPath.Pointer.Join(pointer, name));
            return true;
        }

        var isPart = at.TryGetProperty("what", out _) && (isFirst ? s_parts.Contains(name) : name == "polarity");
        if (at.TryGetProperty("what", out var what) && what.ValueKind == JsonValueKind.Object
            && (!isPart || (what.TryGetProperty("members", out var inside) && inside.TryGetProperty(name, out _))))
        {
            (at, pointer) = (what, pointer + "/what");
        }

        if (at.TryGetProperty("type", out _))
        {
            pointer += "/members";
            at = at.TryGetProperty("members", out var members) ? members : default;
            if (at.ValueKind is not (JsonValueKind.Object or JsonValueKind.Undefined))
            {
                return false;
            }
        }

        pointer = JsonPath.Pointer.Join(pointer, name);
        at = at.ValueKind == JsonValueKind.Object && at.TryGetProperty(name, out var value) ? value : default;
        return true;
    }

    /// <summary>Moves to the item of an array that has a number or an id, and gives the text of the number.</summary>
    private static string Enter(ref JsonElement at, ref string pointer, string? key)
    {
        if (key is null || at.ValueKind != JsonValueKind.Array)
        {
            return "";
        }

        var isNumber = int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var index);
        var found = isNumber ? -1 : at.EnumerateArray().TakeWhile(item => !IsNamed(item, key)).Count();
        index = isNumber ? index : found;
        if (index < at.GetArrayLength())
        {
            (at, pointer) = (at[index], JsonPath.Pointer.Item(pointer, index));
        }

        return isNumber ? $"[{key}]" : "";
    }

    private static bool IsNamed(JsonElement item, string id) => item.ValueKind switch
    {
        JsonValueKind.String => item.ValueEquals(id),
        JsonValueKind.Object => item.TryGetProperty("actor", out var named)
            && named.ValueKind == JsonValueKind.String
            && named.ValueEquals(id),
        _ => false,
    };
}
