using System.Text.Json.Nodes;
using static Dramatis.AspNetCore.SchemaParts;

namespace Dramatis.AspNetCore;

/// <summary>The description of an address.</summary>
/// <param name="Id">The name of the operation, for clients that are generated.</param>
/// <param name="Summary">The summary.</param>
/// <param name="Answer">The name of the answer's schema; null for an answer that has none.</param>
internal sealed record FactOperation(string Id, string Summary, string? Answer)
{
    /// <summary>The type of the answer's content.</summary>
    public string ContentType { get; init; } = "application/json";

    /// <summary>The parameters of the query, each with its description.</summary>
    public IReadOnlyList<(string Name, string Description, Func<JsonObject> Schema)> Query { get; init; } = [];

    /// <summary>The name of the schema of the id in the path; null if there is none.</summary>
    public string? PathId { get; init; }

    /// <summary>The description and the schema of the body; null if there is none.</summary>
    public (string Description, Func<JsonObject> Schema)? Body { get; init; }

    /// <summary>The status of success.</summary>
    public int Success { get; init; } = 200;

    /// <summary>The other statuses, which come with a problem.</summary>
    public IReadOnlyList<int> Problems { get; init; } = [400, 503];
}

/// <summary>The descriptions of all addresses.</summary>
internal static class FactOperations
{
    private static readonly (string, string, Func<JsonObject>) s_limit =
        (QueryParameters.Limit, "The greatest number of entries.", static () => Integer(1));

    private static readonly (string, string, Func<JsonObject>) s_place =
        (QueryParameters.After, "The number of entries before the page. The address of the next page has it.", static () => Integer(0));

    public static FactOperation Actors { get; } = new("listActors", "Lists the actors by their ids.", "ActorPage")
    {
        Query = [("type", "A type of actors, those included that are based on it.", static () => Type("string")), After("Id"), s_limit],
    };

    public static FactOperation Actor { get; } = new("getActor", "Gets an actor with the facts and claims that name it.", "ActorWithFacts")
    {
        PathId = "Id",
        Query = [After("ClaimId"), s_limit],
        Problems = [400, 404, 503],
    };

    public static FactOperation Sources { get; } = new("listSources", "Lists the sources by their ids.", "SourcePage") { Query = [After("Id"), s_limit] };

    public static FactOperation Source { get; } = new("getSource", "Gets a source.", "Source") { PathId = "Id", Problems = [404, 503] };

    public static FactOperation Claims { get; } = new("listClaims", "Lists the claims in the order in which they came.", "ClaimPage")
    {
        Query =
        [
            ("actor", "An actor that the claims name.", static () => Ref("Id")),
            ("source", "The source of the claims.", static () => Ref("Id")),
            ("type", "A type of relations, those included that are based on it.", static () => Type("string")),
            ("during", "A date or an interval in EDTF, in which the relations may hold or happen.", static () => Type("string")),
            ("standing", "True to leave out the claims that others supersede or retract.", static () => Type("boolean")),
            After("ClaimId"),
            s_limit,
        ],
    };

    public static FactOperation Claim { get; } = new("getClaim", "Gets a claim.", "Claim") { PathId = "ClaimId", Problems = [404, 503] };

    public static FactOperation TakeClaims { get; } = new("addClaims", "Adds a claim, or several: all of them, or none.", "TakenClaims")
    {
        Body = ("The claims. A single one may also stand without the array.", static () => Many(Ref("Claim"), least: 1)),
        Success = 201,
        Problems = [400, 409, 413, 415, 422, 503],
    };

    public static FactOperation Clashes { get; } = new("listClashes", "Lists the claims that go badly together.", "ClashPage")
    {
        Query =
        [
            ("of", "The id of an actor or a claim that the clashes are about.", static () => Type("string")),
            ("kind", "The kind of the clashes.", static () => Words<ClashKind>()),
            s_place,
            s_limit,
        ],
        Problems = [400, 404, 503],
    };

    public static FactOperation Agreements { get; } =
        new("listAgreements", "Lists the statements that independent sources share.", "AgreementPage") { Query = [s_place, s_limit] };

    public static FactOperation Schema { get; } =
        new("getSchema", "Gets the JSON Schema of claims.", null) { ContentType = "application/schema+json", Problems = [503] };

    public static FactOperation Report { get; } =
        new("getReport", "Gets the page of all facts.", null) { ContentType = "text/html", Problems = [503] };

    private static (string, string, Func<JsonObject>) After(string schema) =>
        (QueryParameters.After, "The last entry of the page before. The address of the next page has it.", () => Ref(schema));
}
