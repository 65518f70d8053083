using System.Text.Json.Nodes;
using static Dramatis.AspNetCore.SchemaParts;

namespace Dramatis.AspNetCore;

/// <summary>Makes the schemas of answers.</summary>
internal static class AnswerSchemas
{
    /// <summary>The definitions by name.</summary>
    public static IEnumerable<(string Name, JsonObject Schema)> All =>
    [
        ("ActorPage", Page("actors", "Actor")),
        ("SourcePage", Page("sources", "Source")),
        ("ClaimPage", Page("claims", "Claim")),
        ("ClashPage", Page("clashes", "Clash")),
        ("AgreementPage", Page("agreements", "Agreement")),
        ("ActorWithFacts", Object(
            [("actor", Ref("Actor")), ("facts", Many(Ref("Fact"))), ("claims", Many(Ref("Claim"))), ("next", Type("string"))], "actor", "facts", "claims")
            .Described("An actor with the facts and claims that name it.")),
        ("Fact", Object([("caption", Type("string")), ("what", Ref("Relation")), ("claims", Many(Ref("ClaimId")))], "caption", "what", "claims")
            .Described("A relation that a source states as a fact, and the claims on which it rests.")),
        ("Clash", Object(
            [
                ("kind", Words<ClashKind>()), ("rule", Words<ContradictionRule>()), ("between", Words<ClashBetween>()),
                ("isCertain", Type("boolean")), ("reason", Type("string")), ("claim", Ref("ClaimId")),
                ("against", Many(Ref("ClaimId"), least: 1)), ("because", Many(Type("string"))),
            ],
            "kind", "rule", "between", "isCertain", "reason", "claim", "against").Described("A claim that goes badly together with others.")),
        ("Agreement", Object(
            [
                ("caption", Type("string")), ("what", Ref("Relation")), ("polarity", Words<Polarity>()), ("modality", Words<Modality>()),
                ("isLikely", Type("boolean")), ("claims", Many(Ref("ClaimId"))), ("because", Many(Type("string"))), ("stronger", Many(Ref("Agreement"))),
            ],
            "caption", "what", "polarity", "modality", "isLikely", "claims").Described("A statement that independent sources share.")),
        ("TakenClaims", Object([("claims", Many(Ref("ClaimId"))), ("issues", Many(Ref("Issue")))], "claims")
            .Described("The ids of the claims in the order in which they were sent, and warnings about them.")),
        ("Issue", Object(
            [
                ("code", Type("string")), ("severity", Words<Severity>()), ("message", Type("string")),
                ("pointer", Type("string").Described("The place in the JSON that was sent (RFC 6901).")),
                ("parameter", Type("string").Described("The parameter of the address.")),
            ],
            "code", "severity", "message")),
        ("Problem", Object(
            [
                ("type", Type("string")), ("title", Type("string")), ("status", Type("integer")), ("detail", Type("string")),
                ("instance", Type("string")), ("traceId", Type("string")), (Problems.IssuesName, Many(Ref("Issue"))),
            ]).Described("A problem (RFC 9457) with its issues.")),
    ];

    private static JsonObject Page(string list, string entry) =>
        Object([(list, Many(Ref(entry))), ("next", Type("string").Described("The address of the next page."))], list);
}
