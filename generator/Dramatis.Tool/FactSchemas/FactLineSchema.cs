using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Dramatis.Schema.Binding;
using Dramatis.Tool.Schemas;
using static Dramatis.Tool.FactSchemas.SchemaParts;

namespace Dramatis.Tool.FactSchemas;

// docs/decisions.md: JSON Schema of fact files
/// <summary>A JSON Schema (2020-12) of one line of a file of facts of some schemas.</summary>
/// <remarks>
/// It describes a line alone. Ids, players, rules and checksums can only be checked by a reader of the whole file. A
/// value that its claim doubts may be invalid in a file, but not here.
/// </remarks>
internal sealed class FactLineSchema(SchemaModel model)
{
    /// <summary>
    /// The kinds of lines by the members that tell them apart; the first member that a line has decides.
    /// </summary>
    private static readonly (string Member, string Line)[] s_lines =
    [
        ("dramatis", "header"),
        ("actor", "actor"),
        ("claim", "claim"),
        ("what", "claim"),
        ("source", "source"),
        ("proposition", "propositionLine"),
        ("crc32c", "seal"),
    ];

    private readonly EntitySchemas _entities = new(model);

    public JsonObject Make()
    {
        var actors = Concrete(SymbolKind.Actor);
        var relations = Concrete(SymbolKind.Relation);
        var definitions = new JsonObject
        {
            ["header"] = Header(),
            ["actor"] = Actor(actors),
            ["propositionLine"] = Proposition(relations),
        };
        var values = model.Entries.Where(static entry => entry.Symbol.Kind is SymbolKind.Type or SymbolKind.Enum)
            .Select(static entry => (entry.FullName, FieldSchemas.Of(entry)));
        var members = actors.Concat(relations).Select(entry => (entry.FullName, _entities.Members(entry)));
        foreach (var (name, schema) in ClaimLines.All.Concat(EntitySchemas.BuiltIn).Concat(values).Concat(members))
        {
            definitions[name] = schema;
        }

        var made = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = $"A line of a file of facts of {string.Join(", ", model.Schemas.Select(Title))}",
            ["type"] = "object",
        };
        Choose(made, s_lines);
        made["$defs"] = definitions;
        return made;
    }

    private static string Title(DeclaredSchema schema) =>
        schema.Version is null ? schema.Namespace : $"{schema.Namespace} {schema.Version}";

    /// <summary>Chooses the kind of a line by its members, so that errors are about that kind alone.</summary>
    private static void Choose(JsonObject schema, ReadOnlySpan<(string Member, string Line)> lines)
    {
        var otherwise = new JsonObject();
        schema["if"] = Required(lines[0].Member);
        schema["then"] = Ref(lines[0].Line);
        schema["else"] = lines.Length == 1 ? false : otherwise;
        if (lines.Length > 1)
        {
            Choose(otherwise, lines[1..]);
        }
    }

    private List<DeclaredEntry> Concrete(SymbolKind kind) =>
        [.. model.Entries.Where(entry => entry.Symbol.Kind == kind && !entry.Symbol.IsAbstract)];

    private JsonObject Header() => Object(
        [
            ("dramatis", Bounded(1, FileVersion.Highest)),
            ("schemas", Object(model.Schemas.Select(static schema => (schema.Namespace, Version(schema.Version))))),
        ],
        "dramatis",
        "schemas");

    /// <summary>
    /// The versions that can be read: those of the same major number, and of the same minor number before 1.0.0.
    /// </summary>
    private static JsonObject Version(string? version)
    {
        if (version is null)
        {
            return Type("null");
        }

        var parts = version.Split('.');
        var same = parts[0] == "0" ? $"{parts[0]}\\.{parts[1]}\\.[0-9]+" : $"{parts[0]}\\.[0-9]+\\.[0-9]+";
        return new() { ["type"] = "string", ["pattern"] = $"^({same}|{Regex.Escape(version)})$" };
    }

    private JsonObject Actor(List<DeclaredEntry> actors)
    {
        var line = Object(
            [
                ("actor", Ref("id")),
                ("type", Enum(actors.SelectMany(Names))),
                ("identification", ClaimLines.Values<Identification>()),
                ("members", Type("object")),
            ],
            "actor",
            "type");
        line["allOf"] = new JsonArray([.. actors.Select(entry =>
            (JsonNode)When(Names(entry), Members(entry.FullName, Demanded(EntitySchemas.Demands(entry)))))]);
        return line;
    }

    /// <summary>Demands of identified actors: only they need the required members.</summary>
    private static JsonObject? Demanded(JsonObject? demands) => demands is null ? null : new()
    {
        ["if"] = new JsonObject
        {
            ["properties"] = new JsonObject { ["identification"] = Const("identified") },
        },
        ["then"] = Holding(demands),
    };

    private JsonObject Proposition(List<DeclaredEntry> relations)
    {
        var builtIn = EntitySchemas.BuiltIn.Select(static relation => relation.Name).ToList();
        var line = Object(
            [
                ("proposition", Ref("proposition")),
                ("id", Ref("id")),
                ("type", Enum(relations.SelectMany(Names).Concat(builtIn))),
                ("members", Type("object")),
            ],
            "proposition",
            "type");
        line["allOf"] = new JsonArray(
        [
            .. relations.Select(entry => (JsonNode)When(
                Names(entry),
                Members(entry.FullName, EntitySchemas.Demands(entry) is { } demands ? Holding(demands) : null))),
            .. builtIn.Select(static name => (JsonNode)When([name], Members(name, Required("members")))),
        ]);
        return line;
    }

    /// <summary>The name of a type, and its former names unless another type has them today.</summary>
    private IEnumerable<string> Names(DeclaredEntry entry)
    {
        yield return entry.FullName;
        foreach (var former in entry.Bound.Prose.RenamedFrom.Select(name => $"{entry.Symbol.Namespace}.{name}"))
        {
            if (model.Find(former) is null)
            {
                yield return former;
            }
        }
    }

    private static JsonObject When(IEnumerable<string> types, JsonObject then) => new()
    {
        ["if"] = new JsonObject { ["properties"] = new JsonObject { ["type"] = Enum(types) } },
        ["then"] = then,
    };

    private static JsonObject Members(string definition, JsonObject? demands) =>
        new JsonObject { ["properties"] = new JsonObject { ["members"] = Ref(definition) } }
            .With("allOf", demands is null ? null : new JsonArray(demands));

    private static JsonObject Holding(JsonObject demands) => new()
    {
        ["required"] = Array(["members"]),
        ["properties"] = new JsonObject { ["members"] = demands },
    };
}
