using System.Net;
using System.Text;

namespace Dramatis.AspNetCore.Tests;

/// <summary>Claims that come in, right and wrong.</summary>
public sealed class IntakeTests
{
    [Fact]
    public async Task Address_of_a_claim_that_was_taken_answers_at_once()
    {
        await using var host = await FactHost.StartAsync();

        var (status, body, answer) = await host.PostAsync(ClaimJson.Meeting());
        var claim = await host.GetAsync(answer.Headers.Location!.ToString());

        Assert.Equal(201, status);
        Assert.Equal($"/facts/claims/{body.GetProperty("claims")[0]}", answer.Headers.Location!.ToString());
        Assert.Equal("wire", claim.GetProperty("source").GetString());
        Assert.Equal("A wire", (await host.GetAsync("/facts/sources/wire")).GetProperty("title").GetString());
    }

    [Fact]
    public async Task Several_claims_are_taken_at_once_and_may_name_each_other()
    {
        await using var host = await FactHost.StartAsync();
        var person = """{"actor":"new-minister","type":"Core.Person","members":{"name":"A new minister"}}""";
        var first = ClaimJson.Meeting().Replace("\"russia\"", person, StringComparison.Ordinal);

        var (status, body, answer) = await host.PostAsync(ClaimJson.Many(first, ClaimJson.Meeting(day: 2, first: "new-minister")));

        Assert.Equal(201, status);
        Assert.Null(answer.Headers.Location);
        Assert.Equal(2, body.GetProperty("claims").EnumerateArray().Distinct().Count());
        Assert.Equal(2, (await host.GetAsync("/facts/actors/new-minister")).GetProperty("claims").GetArrayLength());
    }

    [Fact]
    public async Task Claim_that_comes_twice_is_one_claim()
    {
        await using var host = await FactHost.StartAsync();
        var before = (await host.Store.GetInfoAsync()).Claims;

        var first = await host.PostAsync(ClaimJson.Meeting());
        var second = await host.PostAsync(ClaimJson.Meeting());

        Assert.Equal(first.Answer.Headers.Location, second.Answer.Headers.Location);
        Assert.Equal(before + 1, (await host.Store.GetInfoAsync()).Claims);
    }

    [Fact]
    public async Task One_wrong_claim_among_ten_leaves_all_of_them_out_and_is_pointed_at()
    {
        await using var host = await FactHost.StartAsync();
        var before = (await host.Store.GetInfoAsync()).Claims;
        var claims = Enumerable.Range(0, 10).Select(static place =>
            ClaimJson.Meeting(day: place % 9 + 1, first: place == 7 ? "nobody" : "russia"));

        var (status, body, _) = await host.PostAsync(ClaimJson.Many(claims));

        Assert.Equal(422, status);
        Assert.Equal(["unknown-actor /7/what/members/participants/0"], ClaimJson.Issues(body));
        Assert.Equal("error", body.GetProperty("issues")[0].GetProperty("severity").GetString());
        Assert.Equal(before, (await host.Store.GetInfoAsync()).Claims);
        Assert.Equal(HttpStatusCode.NotFound, (await host.Client.GetAsync(new Uri("/facts/sources/wire", UriKind.Relative))).StatusCode);
    }

    [Theory]
    [InlineData("", "json ", 400)]
    [InlineData("{\"source\":", "json ", 400)]
    [InlineData("\uFEFF{}", "json ", 400)]
    [InlineData("{} {}", "json ", 400)]
    [InlineData("[]", "missing ", 422)]
    [InlineData("7", "form ", 422)]
    [InlineData("[7]", "form /0", 422)]
    [InlineData("""{"source":"nothing","what":{"type":"Diplomacy.Meeting","members":{"participants":["russia","usa"]}},"locators":[1]}""", "unknown-source /source", 422)]
    [InlineData("""{"source":{"source":"wire"},"what":{"type":"Diplomacy.Meeting","members":{"participants":["russia","usa"]}},"locators":[1],"more":1}""", "unknown-member /more", 422)]
    [InlineData("""{"source":{"source":"wire"},"what":{"type":"Diplomacy.Meeting","members":{"participants":["russia","doha"]}},"locators":[1]}""", "player /what/members/participants/1", 422)]
    [InlineData("""{"source":{"source":"wire"},"what":{"type":"Diplomacy.Quarrel","members":{}},"locators":[1]}""", "unknown-type /what/type", 422)]
    [InlineData("""{"claim":"00000000000000000000000000000000","source":{"source":"wire"},"what":{"type":"Diplomacy.Meeting","members":{"participants":["russia","usa"]}},"locators":[1]}""", "claim-id /claim", 422)]
    [InlineData("""{"source":{"source":"wire"},"what":{"type":"Diplomacy.Meeting","members":{"participants":[{"actor":"russia","type":"Core.State","members":{"name":"Ruritania"}},"usa"]}},"locators":[1]}""", "clash /what/members/participants/0/actor", 409)]
    [InlineData("""{"source":{"source":"wire"},"what":{"type":"Diplomacy.Meeting","members":{"participants":[{"actor":"ruritania","type":"Core.State","members":{"name":"Ruritania","code":"RU"}},"usa"]}},"locators":[1]}""", "unique ", 409)]
    public async Task Wrong_claims_are_refused_with_their_issues(string json, string issue, int expected)
    {
        await using var host = await FactHost.StartAsync();

        var (status, body, answer) = await host.PostAsync(json);

        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal(expected, status);
        Assert.Equal(expected, body.GetProperty("status").GetInt32());
        Assert.Equal([issue], ClaimJson.Issues(body));
    }

    [Fact]
    public async Task Text_in_another_encoding_is_refused()
    {
        await using var host = await FactHost.StartAsync();
        using var sixteen = new ByteArrayContent(Encoding.Unicode.GetBytes(ClaimJson.Meeting()));
        sixteen.Headers.ContentType = new("application/json");
        using var latin = new ByteArrayContent(Encoding.Latin1.GetBytes(ClaimJson.Meeting().Replace("A wire", "Ähre", StringComparison.Ordinal)));
        latin.Headers.ContentType = new("application/json");
        using var declared = new StringContent(ClaimJson.Meeting(), Encoding.Unicode, "application/json");
        using var form = new StringContent(ClaimJson.Meeting(), Encoding.UTF8, "application/x-www-form-urlencoded");
        using var zipped = new StringContent(ClaimJson.Meeting(), Encoding.UTF8, "application/json");
        zipped.Headers.ContentEncoding.Add("gzip");

        var statuses = new List<int>();
        foreach (var content in new HttpContent[] { sixteen, latin, declared, form, zipped })
        {
            statuses.Add((await host.PostAsync(content)).Status);
        }

        Assert.Equal([400, 400, 415, 415, 415], statuses);
    }

    [Fact]
    public async Task Limits_of_the_options_hold()
    {
        await using var host = await FactHost.StartAsync(static options => (options.MaxBodyBytes, options.MaxDepth, options.MaxClaims) = (2000, 8, 3));
        var deep = ClaimJson.Meeting().Replace("[1]", string.Concat(Enumerable.Repeat("[", 20)) + string.Concat(Enumerable.Repeat("]", 20)), StringComparison.Ordinal);
        using var stream = new StreamContent(new MemoryStream(Encoding.UTF8.GetBytes(new string(' ', 5000))));
        stream.Headers.ContentType = new("application/json");
        stream.Headers.ContentLength = null;

        Assert.Equal(413, (await host.PostAsync(new string(' ', 2001))).Status);
        Assert.Equal(413, (await host.PostAsync(stream)).Status);
        Assert.Equal(["json "], ClaimJson.Issues((await host.PostAsync(deep)).Body));
        Assert.Equal(413, (await host.PostAsync(ClaimJson.Many(Enumerable.Range(1, 4).Select(static place => ClaimJson.Meeting(day: place))))).Status);
        Assert.Equal(201, (await host.PostAsync(ClaimJson.Many(Enumerable.Range(1, 3).Select(static place => ClaimJson.Meeting(day: place))))).Status);
    }

    [Fact]
    public async Task Two_requests_at_once_with_one_id_and_other_contents_end_with_one_of_them()
    {
        await using var host = await FactHost.StartAsync();
        var requests = Enumerable.Range(0, 8).Select(place => host.PostAsync(ClaimJson.Meeting(day: place + 1).Replace(
            "A wire", $"Wire {place % 2}", StringComparison.Ordinal)));

        var answers = await Task.WhenAll(requests);

        var title = (await host.GetAsync("/facts/sources/wire")).GetProperty("title").GetString()!;
        Assert.Equal(4, answers.Count(static answer => answer.Status == 201));
        Assert.Equal(4, answers.Count(static answer => answer.Status == 409));
        Assert.All(answers, (answer, place) => Assert.Equal(title == $"Wire {place % 2}" ? 201 : 409, answer.Status));
    }

    [Fact]
    public async Task Nothing_in_an_answer_tells_of_the_machine()
    {
        await using var host = await FactHost.StartAsync();

        var (_, _, answer) = await host.PostAsync("{\"source\":");
        var text = await answer.Content.ReadAsStringAsync();

        Assert.DoesNotContain("   at ", text, StringComparison.Ordinal);
        Assert.DoesNotContain(AppContext.BaseDirectory, text, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", text, StringComparison.Ordinal);
    }
}
