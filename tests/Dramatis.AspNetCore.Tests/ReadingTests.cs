using System.Net;
using System.Net.Http.Headers;

namespace Dramatis.AspNetCore.Tests;

/// <summary>Lists, single values, pages and tags.</summary>
public sealed class ReadingTests(ReadingTests.Shared shared) : IClassFixture<ReadingTests.Shared>
{
    private FactHost Host => shared.Host;

    [Fact]
    public async Task Actors_come_in_pages_that_together_are_all_of_them()
    {
        var ids = new List<string>();
        var pages = 0;
        for (var next = "/facts/actors?limit=50"; next is not null; pages++)
        {
            var page = await Host.GetAsync(next);
            ids.AddRange(page.GetProperty("actors").EnumerateArray().Select(static actor => actor.GetProperty("actor").GetString()!));
            next = page.TryGetProperty("next", out var address) ? address.GetString() : null;
        }

        Assert.Equal(FactHost.Articles.Actors<Actor>().Select(static actor => actor.Id.Value).Order(StringComparer.Ordinal), ids);
        Assert.Equal((ids.Count + 49) / 50, pages);
    }

    [Fact]
    public async Task Actors_of_a_type_include_those_of_types_based_on_it()
    {
        var states = await Host.GetAsync("/facts/actors?type=Core.State&limit=1000");

        Assert.Equal(
            FactHost.Articles.Actors<Core.State>().Count(), states.GetProperty("actors").GetArrayLength());
    }

    [Fact]
    public async Task Claims_of_a_filter_are_those_of_the_fact_base_in_the_order_of_appending()
    {
        var expected = FactHost.Articles.Involving(FactHost.Articles.Get<Core.State>("russia")).IncludingWithdrawn()
            .Where(static claim => claim.What is Diplomacy.IContact)
            .Select(static claim => claim.Whole.Id.ToString())
            .ToList();
        var ids = new List<string>();
        for (var next = "/facts/claims?actor=russia&type=Diplomacy.Contact&limit=2"; next is not null;)
        {
            var page = await Host.GetAsync(next);
            ids.AddRange(page.GetProperty("claims").EnumerateArray().Select(static claim => claim.GetProperty("claim").GetString()!));
            next = page.TryGetProperty("next", out var address) ? address.GetString() : null;
        }

        Assert.NotEmpty(expected);
        Assert.Equal(expected, ids);
    }

    [Fact]
    public async Task Claims_of_a_source_and_of_a_time_are_selected()
    {
        var source = FactHost.Articles.Sources[0].Id;
        var all = await Host.GetAsync($"/facts/claims?source={source}&limit=1000");
        var dated = await Host.GetAsync($"/facts/claims?source={source}&during=1950&limit=1000");

        Assert.All(all.GetProperty("claims").EnumerateArray(), claim => Assert.Equal(source.Value, claim.GetProperty("source").GetString()));
        Assert.InRange(dated.GetProperty("claims").GetArrayLength(), 0, all.GetProperty("claims").GetArrayLength() - 1);
    }

    [Fact]
    public async Task Claim_that_is_read_can_be_sent_back()
    {
        var format = global::Articles.Encoding.Format;
        var id = FactHost.Articles.Claims.First().Whole.Id;
        var bytes = await Host.Client.GetByteArrayAsync(new Uri($"/facts/claims/{id}", UriKind.Relative));

        Assert.Equal(id, format.ReadJson<Claim>(bytes, FactHost.Articles).Id);
    }

    [Fact]
    public async Task Actor_comes_with_the_facts_and_claims_that_name_it()
    {
        var answer = await Host.GetAsync("/facts/actors/russia?limit=5");

        Assert.Equal("russia", answer.GetProperty("actor").GetProperty("actor").GetString());
        Assert.Equal(5, answer.GetProperty("claims").GetArrayLength());
        Assert.NotEqual(0, answer.GetProperty("facts").GetArrayLength());
        Assert.Contains("/facts/actors/russia?limit=5&after=", answer.GetProperty("next").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Facts_about_an_actor_are_those_of_the_fact_base()
    {
        foreach (var actor in FactHost.Articles.Actors<Actor>().Where(static (_, place) => place % 10 == 0))
        {
            var answer = await Host.GetAsync($"/facts/actors/{actor.Id}?limit=1000");

            Assert.Equal(
                FactHost.Articles.FactsAbout(actor).Select(static fact => $"{fact.What.Caption}: {string.Join(' ', fact.Claims.Select(static claim => claim.Whole.Id))}"),
                answer.GetProperty("facts").EnumerateArray().Select(static fact => $"{fact.GetProperty("caption")}: {string.Join(' ', fact.GetProperty("claims").EnumerateArray())}"));
        }
    }

    [Fact]
    public async Task Clashes_can_be_asked_by_kind_and_by_actor()
    {
        var all = await Host.GetAsync("/facts/clashes?limit=1000");
        var some = await Host.GetAsync("/facts/clashes?kind=contradiction&of=russia&limit=1000");

        Assert.Equal(FactHost.Articles.Clashes().Count(), all.GetProperty("clashes").GetArrayLength());
        Assert.Equal(
            FactHost.Articles.Clashes().Of(FactHost.Articles.Get<Core.State>("russia")).OfKind(ClashKind.Contradiction).Select(static clash => clash.Reason),
            some.GetProperty("clashes").EnumerateArray().Select(static clash => clash.GetProperty("reason").GetString()!));
    }

    [Fact]
    public async Task Agreements_schema_sources_and_report_are_answered()
    {
        var agreements = await Host.GetAsync("/facts/agreements?limit=1000");
        var schema = await Host.GetAsync("/facts/schema");
        var sources = await Host.GetAsync("/facts/sources");
        var page = await Host.Client.GetAsync(new Uri("/facts/report", UriKind.Relative));

        Assert.Equal(FactHost.Articles.Agreements().Count, agreements.GetProperty("agreements").GetArrayLength());
        Assert.Equal("A claim of Core 1.1.0, Diplomacy 1.1.0", schema.GetProperty("title").GetString());
        Assert.Equal(FactHost.Articles.Sources.Count, sources.GetProperty("sources").GetArrayLength());
        Assert.Equal("text/html; charset=utf-8", page.Content.Headers.ContentType?.ToString());
        Assert.StartsWith("<!DOCTYPE html>", await page.Content.ReadAsStringAsync(), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("/facts/actors")]
    [InlineData("/facts/claims")]
    [InlineData("/facts/clashes")]
    [InlineData("/facts/report")]
    [InlineData("/facts/actors/russia")]
    public async Task Answer_that_did_not_change_is_not_sent_again(string address)
    {
        var first = await Host.Client.GetAsync(new Uri(address, UriKind.Relative));
        using var again = new HttpRequestMessage(HttpMethod.Get, address);
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        var second = await Host.Client.SendAsync(again);
        using var other = new HttpRequestMessage(HttpMethod.Get, address);
        other.Headers.IfNoneMatch.Add(new EntityTagHeaderValue("\"other\""));
        var third = await Host.Client.SendAsync(other);

        Assert.Equal(
            (HttpStatusCode.OK, HttpStatusCode.NotModified, HttpStatusCode.OK), (first.StatusCode, second.StatusCode, third.StatusCode));
        Assert.Equal(first.Headers.ETag, second.Headers.ETag);
        Assert.Empty(await second.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("/facts/actors/nobody")]
    [InlineData("/facts/actors/Not%20an%20id")]
    [InlineData("/facts/sources/nothing")]
    [InlineData("/facts/claims/00000000000000000000000000000000")]
    [InlineData("/facts/claims/x")]
    [InlineData("/facts/clashes?of=nobody")]
    public async Task Nothing_with_an_id_is_a_problem_with_status_404(string address)
    {
        var answer = await Host.Client.GetAsync(new Uri(address, UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData("/facts/actors?limit=0", "limit")]
    [InlineData("/facts/actors?limit=100000", "limit")]
    [InlineData("/facts/actors?type=Core.Nothing", "type")]
    [InlineData("/facts/actors?after=Not%20an%20id", "after")]
    [InlineData("/facts/claims?during=yesterday", "during")]
    [InlineData("/facts/claims?type=Meeting", "type")]
    [InlineData("/facts/claims?standing=perhaps", "standing")]
    [InlineData("/facts/clashes?kind=quarrel", "kind")]
    [InlineData("/facts/agreements?after=-1", "after")]
    public async Task Parameter_that_is_wrong_is_named(string address, string parameter)
    {
        var answer = await Host.Client.GetAsync(new Uri(address, UriKind.Relative));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal([$"form {parameter}"], ClaimJson.Issues(await FactHost.JsonOf(answer)));
    }

    /// <summary>A service that no test changes.</summary>
    public sealed class Shared : IAsyncLifetime
    {
        internal FactHost Host { get; private set; } = null!;

        public async Task InitializeAsync() => Host = await FactHost.StartAsync();

        public async Task DisposeAsync() => await Host.DisposeAsync();
    }
}
