using System.Text.Json.Nodes;

namespace Dramatis.Fuzzing.Schemas;

/// <content>What is likely to break it.</content>
internal sealed partial class SchemaTreeChange
{
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
}
