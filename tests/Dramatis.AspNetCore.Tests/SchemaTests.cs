using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;

namespace Dramatis.AspNetCore.Tests;

/// <summary>The JSON Schema of claims, and the OpenAPI document.</summary>
public sealed class SchemaTests
{
    [Fact]
    public void Claims_of_the_articles_are_valid_by_the_schema_and_wrong_ones_are_not()
    {
        var format = global::Articles.Encoding.Format;
        var schema = JsonSchema.FromText(FactSchemas.Document(format).ToJsonString());
        var claims = FactHost.Articles.Claims.Where(static (_, place) => place % 20 == 0).Select(claim => Json(format, claim.Whole)).ToList();

        Assert.All(claims, claim => Assert.True(schema.Evaluate(Element(claim)).IsValid, claim.ToJsonString()));
        Assert.All(Wrong(claims[0]), claim => Assert.False(schema.Evaluate(Element(claim)).IsValid, claim.ToJsonString()));
    }

    [Fact]
    public async Task Document_is_openapi_3_1_and_says_something_of_every_type()
    {
        var document = await DocumentAsync();
        var schemas = document["components"]!["schemas"]!.AsObject();
        var format = global::Articles.Encoding.Format;

        Assert.StartsWith("3.1", (string)document["openapi"]!, StringComparison.Ordinal);
        Assert.All(
            format.Schemas.SelectMany(static schema => schema.Relations.Where(static type => type.Read is not null).Select(static type => type.Name)
                .Concat(schema.Actors.Where(static type => type.Read is not null).Select(static type => type.Name))
                .Concat(schema.Values.Select(static value => value.Name))),
            name => Assert.True(schemas.ContainsKey(name), name));
        Assert.Equal("^(?:[A-Z]{2})$", (string)schemas["Core.CountryCode"]!["pattern"]!);
        Assert.Contains("in-person", schemas["Diplomacy.MeetingFormat"]!["enum"]!.AsArray().Select(static value => (string)value!));
        Assert.Equal("Two or more agents meet.", (string)schemas["Diplomacy.Meeting"]!["description"]!);
        Assert.Equal(2, (int)schemas["Diplomacy.Meeting"]!["properties"]!["members"]!["properties"]!["participants"]!["minItems"]!);
        Assert.Equal("type", (string)schemas["Relation"]!["discriminator"]!["propertyName"]!);
        Assert.Equal("#/components/schemas/Relation", (string)schemas["Claim"]!["properties"]!["what"]!["$ref"]!);
    }

    [Fact]
    public async Task Document_has_no_empty_object_no_dangling_reference_and_no_operation_twice()
    {
        var document = await DocumentAsync();
        var schemas = document["components"]!["schemas"]!.AsObject();
        var ids = document["paths"]!.AsObject().SelectMany(static path => path.Value!.AsObject())
            .Select(static operation => (string)operation.Value!["operationId"]!)
            .ToList();

        Assert.All(Objects(document), schema =>
        {
            if (schema["$ref"] is JsonValue reference && (string)reference! is { } target)
            {
                Assert.True(schemas.ContainsKey(target["#/components/schemas/".Length..]), target);
            }

            Assert.False((string?)(schema["type"] as JsonValue) == "object" && schema["properties"] is null or JsonObject { Count: 0 }, schema.ToJsonString());
        });
        Assert.Equal(ids.Distinct(), ids);
        Assert.Contains("addClaims", ids);
        Assert.Contains("getReport2", ids);
    }

    [Fact]
    public async Task Document_is_read_by_others_without_an_error()
    {
        var read = OpenApiDocument.Parse((await DocumentAsync()).ToJsonString(), "json");

        Assert.Empty(read.Diagnostic!.Errors);
        Assert.Equal(12, read.Document!.Paths.Sum(static path => path.Value.Operations!.Count));
    }

    private static async Task<JsonObject> DocumentAsync()
    {
        await using var host = await FactHost.StartAsync(
            add: static services => services.AddOpenApi(),
            map: static app =>
            {
                app.MapFacts("/facts");
                app.MapReport("/");
                app.MapOpenApi();
            },
            isEmpty: true);
        return JsonNode.Parse(await host.Client.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative)))!.AsObject();
    }

    private static JsonNode Json(FactFormat format, Claim claim)
    {
        var bytes = new System.Buffers.ArrayBufferWriter<byte>();
        format.WriteJson(bytes, claim);
        return JsonNode.Parse(bytes.WrittenSpan)!;
    }

    private static JsonElement Element(JsonNode node) => JsonSerializer.SerializeToElement(node);

    private static IEnumerable<JsonNode> Wrong(JsonNode claim)
    {
        yield return Changed(claim, static one => one["more"] = 1);
        yield return Changed(claim, static one => one["polarity"] = "perhaps");
        yield return Changed(claim, static one => one["what"]!["type"] = "Core.Nothing");
        yield return Changed(claim, static one => one["locators"] = new JsonArray());
        yield return Changed(claim, static one => one.Remove("source"));
    }

    private static JsonObject Changed(JsonNode claim, Action<JsonObject> change)
    {
        var changed = claim.DeepClone().AsObject();
        change(changed);
        return changed;
    }

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject one => one.SelectMany(static member => Objects(member.Value)).Prepend(one),
        JsonArray several => several.SelectMany(Objects),
        _ => [],
    };
}
