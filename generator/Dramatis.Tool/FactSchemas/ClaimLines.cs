using System.Text.Json.Nodes;
using static Dramatis.Tool.FactSchemas.SchemaParts;

namespace Dramatis.Tool.FactSchemas;

/// <summary>Makes the schemas of the parts that every file of facts has: sources, claims, times, the seal.</summary>
internal static class ClaimLines
{
    private const string NotBlank = @"\S";

    /// <summary>The definitions by name.</summary>
    public static IEnumerable<(string Name, JsonObject Schema)> All =>
    [
        ("id", new()
        {
            ["type"] = "string",
            ["maxLength"] = EntityId.MaxLength,
            ["pattern"] = "^([a-z][a-z0-9-]*:)?[A-Za-z0-9][A-Za-z0-9._~-]*$",
        }),
        ("claimId", Matching("^[0-9a-f]{32}$")),
        ("text", Type("string")),
        ("words", Matching(NotBlank)),
        ("duration", Matching($"^{Duration}$")),
        ("length", Matching($@"^({Duration}(\.\.({Duration})?)?|\.\.{Duration})$")),
        ("proposition", Type("integer").Described("The number of a proposition in this file.")),
        ("ids", Many(Ref("id"))),
        ("claimIds", Many(Ref("claimId"))),
        ("actorPlayer", Ref("id").Described("An actor's id.")),
        ("relationPlayer", Ref("proposition")),
        ("claimPlayer", Object([("claim", Ref("claimId"))], "claim").Described("A claim.")),
        ("time", Time()),
        ("source", Source()),
        ("claim", Claim()),
        ("step", Step()),
        ("inferences", Many(Object([("about", Ref("text")), ("how", Ref("words")), ("stated", Ref("text")), ("from", Ref("claimId"))], "how"))),
        ("doubts", Many(Object([("about", Ref("text")), ("why", Ref("words")), ("otherReading", Ref("claimId"))], "why"))),
        ("qualifier", Qualifier()),
        ("locator", Locator()),
        ("seal", Object([("lines", Type("integer")), ("crc32c", Matching("^[0-9a-f]{8}$"))], "lines", "crc32c")),
    ];

    /// <summary>The values of an enum of the runtime, as files write them.</summary>
    public static JsonObject Values<T>()
        where T : struct, Enum => Enum(JsonNames.All<T>());

    private static string Duration => $"P(?=[0-9T]){Counts("YMWD")}(T(?=[0-9]){Counts("HMS")})?";

    private static string Counts(string units) =>
        string.Concat(units.Select(static unit => $"([1-9][0-9]{{0,8}}{unit})?"));

    private static JsonObject Matching(string pattern) => new() { ["type"] = "string", ["pattern"] = pattern };

    private static JsonObject Time()
    {
        var told = Object(
        [
            ("relation", Values<WhenRelation>()),
            ("edtf", Ref("text")),
            ("source", Ref("id")),
            ("claim", Ref("claimId")),
            ("proposition", Ref("proposition")),
            ("offset", Bounded(int.MinValue, int.MaxValue)),
            ("weekday", Values<DayOfWeek>()),
            ("month", Bounded(1, 12)),
            ("by", Ref("duration")),
            ("for", Ref("length")),
            ("words", Ref("words")),
        ]);
        var anchored = new JsonArray(Required("edtf"), Required("source"), Required("claim"), Required("proposition"));
        told["if"] = Of(static relation => relation == WhenRelation.Worded);
        told["then"] = Required("words").With("not", new JsonObject { ["anyOf"] = anchored.DeepClone() });
        told["else"] = new JsonObject { ["oneOf"] = anchored };
        var counted = Of(WhenRelationParts.HasOffset);
        told["dependentSchemas"] = new JsonObject
        {
            ["offset"] = new JsonObject { ["anyOf"] = new JsonArray(counted, Where("offset", Const(0), isRequired: true)) },
            ["weekday"] = Of(WhenRelationParts.HasWeekday),
            ["month"] = Of(WhenRelationParts.HasMonth),
            ["by"] = Of(WhenRelationParts.MayHaveDuration),
        };
        told["allOf"] = new JsonArray(
            Needs("weekday", WhenRelationParts.HasWeekday), Needs("month", WhenRelationParts.HasMonth), Needs("by", WhenRelationParts.NeedsDuration));
        return new JsonObject { ["anyOf"] = new JsonArray(Type("string"), told) }
            .Described("A time: a string in EDTF, or an object.");
    }

    /// <summary>A time of one of the relations that pass a test.</summary>
    private static JsonObject Of(Func<WhenRelation, bool> passes) =>
        Where("relation", Enum(System.Enum.GetValues<WhenRelation>().Where(passes).Select(JsonNames.Of)), isRequired: true);

    /// <summary>A time that has a member if its relation passes a test.</summary>
    private static JsonObject Needs(string member, Func<WhenRelation, bool> passes) =>
        new() { ["if"] = Of(passes), ["then"] = Required(member) };

    /// <summary>An object in which a member has a value; a member that is not required may be absent.</summary>
    private static JsonObject Where(string name, JsonObject value, bool isRequired) =>
        new JsonObject { ["properties"] = new JsonObject { [name] = value } }
            .With("required", isRequired ? Array([name]) : null);

    private static JsonObject Source() => Object(
        [
            ("source", Ref("id")),
            ("title", Ref("text")),
            ("publisher", Ref("id")),
            ("authors", Ref("ids")),
            ("published", Ref("time")),
            ("uri", Ref("text")),
            ("textHash", Matching("^[0-9a-f]{64}$")),
            ("paragraphing", Values<Paragraphing>()),
            ("inferences", Ref("inferences")),
            ("doubts", Ref("doubts")),
        ],
        "source");

    private static JsonObject Claim()
    {
        var claim = Object(
            [
                ("claim", Ref("claimId")),
                ("source", Ref("id")),
                ("what", Ref("proposition")),
                ("polarity", Values<Polarity>()),
                ("modality", Values<Modality>()),
                ("modalPolarity", Values<Polarity>()),
                ("holders", Ref("ids")),
                ("addressees", Ref("ids")),
                ("condition", Condition()),
                ("certainty", Values<Certainty>()),
                ("recurrence", Values<Recurrence>()),
                ("qualifiers", Many(Ref("qualifier"))),
                ("attribution", Many(Ref("step"))),
                ("saidOn", Ref("time")),
                ("locators", Many(Ref("locator"), least: 1)),
                ("quoted", Type("boolean")),
                ("basis", Values<Basis>()),
                ("inferences", Ref("inferences")),
                ("doubts", Ref("doubts")),
                ("wordings", Many(Object(
                    [("who", Ref("id")), ("words", Ref("words")), ("how", Ref("words"))], "who", "words"))),
                ("supersedes", Ref("claimIds")),
                ("retracts", Ref("claimIds")),
            ],
            "source",
            "what",
            "locators");

        // The modality "actual" itself is not denied: the proposition is.
        claim["if"] = Where("modality", Const("actual"), isRequired: false);
        claim["then"] = Where("modalPolarity", Const("affirmed"), isRequired: false);
        return claim;
    }

    private static JsonObject Step()
    {
        var (speakers, told) = (Many(Ref("id"), least: 1), Object(
            [
                ("by", Many(Ref("id"), least: 1)),
                ("to", Ref("ids")),
                ("kind", Values<AttributionKind>()),
                ("cues", Many(Ref("words"))),
            ],
            "by"));
        return new JsonObject { ["anyOf"] = new JsonArray(speakers, told) }
            .Described("A step of an attribution: speakers, or an object with whom they told and how the text puts it.");
    }

    private static JsonObject Qualifier() => new JsonObject
    {
        ["anyOf"] = new JsonArray(Ref("words"), Object([("about", Ref("words")), ("words", Ref("words"))], "about", "words")),
    }.Described("Words that narrow the claim, or an object with the part that they narrow.");

    private static JsonObject Condition()
    {
        var condition = Object([("what", Ref("proposition")), ("polarity", Values<Polarity>()), ("words", Ref("words"))]);
        condition["oneOf"] = new JsonArray(
            Required("what"),
            new JsonObject
            {
                ["required"] = Array(["words"]),
                ["properties"] = new JsonObject { ["polarity"] = false },
            });
        return condition;
    }

    private static JsonObject Locator()
    {
        var (paragraph, column) = (Bounded(1, int.MaxValue), Bounded(1, int.MaxValue));
        return new JsonObject
        {
            ["anyOf"] = new JsonArray(
                Bounded(1, int.MaxValue),
                Object([("paragraph", paragraph), ("column", column)], "paragraph"),
                Object(
                    [
                        ("paragraph", Bounded(1, int.MaxValue)),
                        ("start", Bounded(0, int.MaxValue)),
                        ("end", Bounded(1, int.MaxValue)),
                        ("part", Values<SpanPart>()),
                    ],
                    "paragraph",
                    "start",
                    "end")),
        }.Described("A paragraph from 1, a cell of a table, or a span in code points.");
    }
}
