using System.Text.Json.Nodes;
using static Dramatis.AspNetCore.SchemaParts;

namespace Dramatis.AspNetCore;

/// <summary>Makes the schemas of what every service has: claims, sources, times and their parts.</summary>
internal static class ClaimSchemas
{
    /// <summary>The definitions by name.</summary>
    public static IEnumerable<(string Name, JsonObject Schema)> All =>
    [
        ("Id", Id().Described("The id of an actor, a source or a happening.")),
        ("ClaimId", Text("^[0-9a-f]{32}$").Described("The id of a claim. It follows from the content of the claim.")),
        ("Words", Words().Described("Words, at least one.")),
        ("Time", Any(Type("string"), Ref("RelativeTime")).Described("A date or an interval in EDTF, or an object.")),
        ("RelativeTime", RelativeTime()),
        ("ActorReference", Any(Id(), Ref("Actor")).Described("The id of an actor, or the whole actor.")),
        ("SourceReference", Any(Id(), Ref("Source")).Described("The id of a source, or the whole source.")),
        ("ClaimReference", Object([("claim", Ref("ClaimId"))], "claim").Described("A claim, by its id.")),
        ("ClaimPlayer", Any(Ref("ClaimReference"), Ref("Claim")).Described("A claim by its id, or the whole claim.")),
        ("Source", Source()),
        ("Claim", Claim()),
        ("AttributionStep", Object(
            [("by", ManyOf("ActorReference", least: 1)), ("to", ManyOf("ActorReference")), ("kind", Words<AttributionKind>()), ("cues", Many(Ref("Words")))],
            "by").Described("A step of an attribution: who told whom, and how the text puts it.")),
        ("Attribution", Any(ManyOf("ActorReference", least: 1), Ref("AttributionStep")).Described("The speakers of a step of an attribution, or the whole step.")),
        ("Condition", Object([("what", Ref("Relation")), ("polarity", Words<Polarity>()), ("words", Ref("Words"))])
            .Described("The condition of a claim: a relation, or words.")),
        ("Qualifier", Object([("about", Ref("Words")), ("words", Ref("Words"))], "about", "words").Described("Words that narrow a part of the claim.")),
        ("Qualification", Any(Words(), Ref("Qualifier")).Described("Words that narrow the claim or a part of it.")),
        ("Locator", Any(Integer(1), Ref("Span")).Described("A paragraph from 1, or a cell or span of one.")),
        ("Span", Object([("paragraph", Integer(1)), ("column", Integer(1)), ("start", Integer(0)), ("end", Integer(1)), ("part", Words<SpanPart>())], "paragraph")
            .Described("A cell of a table, or a span of a paragraph in code points.")),
        ("Inference", Object([("about", Type("string")), ("how", Ref("Words")), ("stated", Type("string")), ("from", Ref("ClaimId"))], "how")
            .Described("How a part of a claim was inferred.")),
        ("Doubt", Object([("about", Type("string")), ("why", Ref("Words")), ("otherReading", Ref("ClaimId"))], "why").Described("A doubt about a part of a claim.")),
        ("Wording", Object([("who", Ref("ActorReference")), ("words", Ref("Words")), ("how", Ref("Words"))], "who", "words")
            .Described("The words by which the source names an actor.")),
    ];

    // Unions have the text itself: clients that are generated take a reference to a text for an object there.
    private static JsonObject Id() => Text("^([a-z][a-z0-9-]*:)?[A-Za-z0-9][A-Za-z0-9._~-]*$").With("maxLength", EntityId.MaxLength);

    private static JsonObject Words() => Text(@"\S");

    private static JsonObject RelativeTime() => Object(
        [
            ("relation", Words<WhenRelation>()),
            ("edtf", Type("string")),
            ("source", Ref("SourceReference")),
            ("claim", Ref("ClaimId")),
            ("proposition", Ref("Relation")),
            ("offset", Type("integer")),
            ("weekday", Words<DayOfWeek>()),
            ("month", Integer(1).With("maximum", 12)),
            ("by", Type("string").Described("A duration in ISO 8601.")),
            ("for", Type("string").Described("A duration in ISO 8601, or a range of durations.")),
            ("words", Ref("Words")),
        ]).Described("A time by its relation to a date, a source, a claim or a relation, with the words of the text.");

    private static JsonObject Source() => Object(
        [
            ("source", Ref("Id")),
            ("title", Type("string")),
            ("publisher", Ref("ActorReference")),
            ("authors", ManyOf("ActorReference")),
            ("published", Ref("Time")),
            ("uri", Type("string")),
            ("textHash", Text("^[0-9a-f]{64}$")),
            ("paragraphing", Words<Paragraphing>()),
            ("inferences", Many(Ref("Inference"))),
            ("doubts", Many(Ref("Doubt"))),
        ],
        "source").Described("A text or a person that makes claims.");

    private static JsonObject Claim() => Object(
        [
            ("claim", Ref("ClaimId")),
            ("source", Ref("SourceReference")),
            ("what", Ref("Relation")),
            ("polarity", Words<Polarity>()),
            ("modality", Words<Modality>()),
            ("modalPolarity", Words<Polarity>()),
            ("holders", ManyOf("ActorReference")),
            ("addressees", ManyOf("ActorReference")),
            ("condition", Ref("Condition")),
            ("certainty", Words<Certainty>()),
            ("recurrence", Words<Recurrence>()),
            ("qualifiers", ManyOf("Qualification")),
            ("attribution", ManyOf("Attribution")),
            ("saidOn", Ref("Time")),
            ("locators", ManyOf("Locator", least: 1).Described("The places in the source: paragraphs from 1, cells, spans.")),
            ("quoted", Type("boolean")),
            ("basis", Words<Basis>()),
            ("inferences", Many(Ref("Inference"))),
            ("doubts", Many(Ref("Doubt"))),
            ("wordings", Many(Ref("Wording"))),
            ("supersedes", Many(Ref("ClaimId"))),
            ("retracts", Many(Ref("ClaimId"))),
        ],
        "source",
        "what",
        "locators").Described("A claim of a source: a relation, and how the source presents it.");
}
