using System.Text.Json.Nodes;

namespace Dramatis.Fuzzing.Schemas;

/// <content>What is likely to leave a schema sound.</content>
internal sealed partial class SchemaTreeChange
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
}
