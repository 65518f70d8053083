using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Dramatis.Fuzzing.Schemas;

/// <summary>Changes a schema as its author could: mostly to another sound one, or to one with a mistake.</summary>
internal sealed partial class SchemaTreeChange(Random random, IReadOnlyList<JsonObject> files)
{
    /// <summary>What is likely to leave the schema sound.</summary>
    public void Gently()
    {
        switch (random.Next(9))
        {
            case 0:
                Hostilely();
                break;
            case 1:
                Distinguish();
                break;
            case 2:
                RenameEverywhere();
                break;
            case 3:
                Multiplicity();
                break;
            case 4:
                AddField();
                break;
            case 5:
                Declare();
                break;
            case 6:
                Rule();
                break;
            case 7:
                Remove();
                break;
            default:
                History();
                break;
        }
    }

    /// <summary>What is likely to break it.</summary>
    public void Roughly()
    {
        switch (random.Next(8))
        {
            case 0:
                Reword();
                break;
            case 1:
                Crossover();
                break;
            case 2:
                SwapNames();
                break;
            case 3:
                Add();
                break;
            case 4:
                RenameHere();
                break;
            case 5:
                Double();
                break;
            case 6:
                Base();
                break;
            default:
                Reshape();
                break;
        }
    }

    /// <summary>Prose that would like to be code wherever there is some; it changes nothing else.</summary>
    public void Hostilely()
    {
        foreach (var map in files.SelectMany(SchemaTree.Maps))
        {
            var hasSummary = map.ContainsKey("summary") || map.ContainsKey("fields") || map.ContainsKey("players");
            if (hasSummary && random.Chance(3))
            {
                map["summary"] = random.Pick(HostileTexts.Prose);
            }

            if (map["caption"] is JsonValue && random.Chance(2))
            {
                map["caption"] = random.Pick(HostileTexts.Prose);
            }
        }
    }

    private JsonObject File => random.Pick(files);

    /// <summary>One of a relation's positions as what tells its instances apart.</summary>
    private void Distinguish()
    {
        if (File["relations"] is JsonObject { Count: > 0 } relations
            && relations.GetAt(random.Next(relations.Count)).Value is JsonObject relation
            && relation["roles"] is JsonObject { Count: > 0 } roles)
        {
            relation[random.Pick<string>(["key", "exclusive"])] = new JsonArray(roles.GetAt(random.Next(roles.Count)).Key);
        }
    }

    private void RenameEverywhere()
    {
        var file = File;
        if (SchemaTree.Names(file) is { Count: > 0 } names)
        {
            var (from, to) = (random.Pick(names), random.Chance(3) ? random.Pick(SchemaWords.Names) : "N" + random.Next(100));
            foreach (var other in files)
            {
                Replace(other, from, to);
            }
        }
    }

    private static void Replace(JsonObject tree, string from, string to)
    {
        foreach (var map in SchemaTree.Maps(tree))
        {
            if (map.ContainsKey(from) && !map.ContainsKey(to))
            {
                Rename(map, from, to);
            }
        }

        foreach (var text in SchemaTree.Texts(tree))
        {
            var value = text.GetValue<string>();
            var renamed = Word().Replace(value, word => word.Value == from ? to : word.Value);
            if (renamed != value)
            {
                text.ReplaceWith(renamed);
            }
        }
    }

    private static void Rename(JsonObject map, string from, string to)
    {
        var at = map.IndexOf(from);
        var value = map[from];
        map.RemoveAt(at);
        map.Insert(at, to, value);
    }

    private void Multiplicity()
    {
        var choices = SchemaTree.Maps(File)
            .SelectMany(static map => map)
            .Where(static entry => entry.Key is "fields" or "roles" && entry.Value is JsonObject)
            .SelectMany(static entry => SchemaTree.Texts(entry.Value))
            .ToList();
        if (choices.Count > 0 && random.Pick(choices) is var text && Word().Match(text.GetValue<string>()) is { Success: true } name)
        {
            text.ReplaceWith(name.Value + random.Pick<string>(["", "?", "*", "+", "(2..)", "(1..3)", "(2)"]));
        }
    }

    private void AddField()
    {
        if (Entity() is { } entity)
        {
            Part(entity, "fields")[random.Chance(3) ? random.Pick(SchemaWords.Names) : "f" + random.Next(50)] = random.Pick(SchemaWords.Choices);
        }
    }

    /// <summary>A declaration of another schema, if it fits.</summary>
    private void Declare()
    {
        var other = SchemaTree.Read(random.Pick(SchemaCorpus.Texts));
        var section = random.Pick<string>(["types", "enums", "actors", "roles", "relations"]);
        if (other?[section] is JsonObject { Count: > 0 } from && File is var file && (file[section] ??= new JsonObject()) is JsonObject to)
        {
            var (name, value) = random.Pick<KeyValuePair<string, JsonNode?>>([.. from]);
            to[name] = value?.DeepClone();
        }
    }

    private void Rule()
    {
        if (Entity() is { } entity)
        {
            var check = JsonValue.Create(random.Pick(HostileTexts.Rules));
            Part(entity, "rules")["r-" + random.Next(20)] = random.Chance(2)
                ? check
                : new JsonObject { ["check"] = check, ["message"] = SchemaWords.For("message", random) };
        }
    }

    private void History()
    {
        if (Entity() is { } entity)
        {
            if (random.Chance(2))
            {
                entity["renamedFrom"] = random.Pick(SchemaWords.Names);
            }
            else
            {
                entity["deprecated"] = new JsonObject { ["since"] = "1.0.0", ["reason"] = random.Pick(HostileTexts.Prose) };
            }
        }
    }

    private void Remove()
    {
        var map = random.Pick(SchemaTree.Maps(File).Where(static map => map.Count > 0).ToList());
        map.RemoveAt(random.Next(map.Count));
    }

    private void Reword()
    {
        var maps = SchemaTree.Maps(File).Where(static map => map.Any(static entry => entry.Value is JsonValue)).ToList();
        var map = random.Pick(maps);
        var key = random.Pick(map.Where(static entry => entry.Value is JsonValue).Select(static entry => entry.Key).ToList());
        map[key] = SchemaWords.For(key, random);
    }

    /// <summary>The value of a key in the place of another's.</summary>
    private void Crossover()
    {
        var (to, from) = (random.Pick(SchemaTree.Maps(File)), random.Pick(SchemaTree.Maps(File)));
        var keys = to.Select(static entry => entry.Key).Where(from.ContainsKey).ToList();
        keys = keys.Count > 0 ? keys : [.. from.Select(static entry => entry.Key)];
        if (keys.Count > 0 && random.Pick(keys) is var key && !ReferenceEquals(to, from))
        {
            to[key] = from[key]?.DeepClone();
        }
    }

    private void SwapNames()
    {
        var names = files.SelectMany(SchemaTree.Names).ToList();
        var texts = SchemaTree.Texts(File);
        if (names.Count > 0 && texts.Count > 0)
        {
            var text = random.Pick(texts);
            text.ReplaceWith(Word().Replace(text.GetValue<string>(), word => random.Chance(2) ? random.Pick(names) : word.Value));
        }
    }

    private void Add()
    {
        var key = random.Pick(SchemaWords.Keys);
        var word = JsonValue.Create(SchemaWords.For(key, random));
        random.Pick(SchemaTree.Maps(File))[key] = random.Next(4) switch
        {
            0 => new JsonArray(word),
            1 => new JsonObject { [random.Pick(SchemaWords.Names)] = word },
            _ => word,
        };
    }

    private void RenameHere()
    {
        var map = random.Pick(SchemaTree.Maps(File).Where(static map => map.Count > 0).ToList());
        var from = map.GetAt(random.Next(map.Count)).Key;
        var to = random.Chance(2) ? random.Pick(SchemaWords.Keys) : random.Pick(SchemaWords.Names);
        if (!map.ContainsKey(to))
        {
            Rename(map, from, to);
        }
    }

    private void Double()
    {
        var map = random.Pick(SchemaTree.Maps(File).Where(static map => map.Count > 0).ToList());
        var (key, value) = map.GetAt(random.Next(map.Count));
        var other = random.Next(3) switch { 0 => key.ToUpperInvariant(), 1 => key + "2", _ => random.Pick(SchemaWords.Names) };
        (random.Chance(4) ? random.Pick(SchemaTree.Maps(File)) : map)[other] = value?.DeepClone();
    }

    /// <summary>Any name as a base: cycles, too.</summary>
    private void Base()
    {
        var names = files.SelectMany(SchemaTree.Names).Append("Actor").ToList();
        if (Entity() is { } entity)
        {
            entity["is"] = random.Chance(2)
                ? random.Pick(names)
                : new JsonArray([.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => JsonValue.Create(random.Pick(names)))]);
        }
    }

    /// <summary>A text where a list is, a list where a map is.</summary>
    private void Reshape()
    {
        var map = random.Pick(SchemaTree.Maps(File).Where(static map => map.Count > 0).ToList());
        var (key, value) = map.GetAt(random.Next(map.Count));
        map[key] = random.Next(5) switch
        {
            0 => new JsonArray(value?.DeepClone(), value?.DeepClone()),
            1 => new JsonObject { [random.Pick(SchemaWords.Keys)] = value?.DeepClone() },
            2 => null,
            3 => new JsonObject(),
            _ => value is JsonObject inner ? new JsonArray([.. inner.Select(static entry => JsonValue.Create(entry.Key))]) : "",
        };
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
