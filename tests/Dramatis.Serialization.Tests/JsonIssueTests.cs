using System.Text;
using System.Text.Json;

namespace Dramatis.Serialization.Tests;

/// <summary>Errors of JSON are data: each has a code, a message and a pointer to a value of the text.</summary>
public sealed class JsonIssueTests
{
    private const string Anna = """{"actor":"anna","type":"Saga.Hero","members":{"name":"Anna"}}""";

    private static readonly FactBase s_facts = Cast();

    [Theory]
    [InlineData("""{"what":{"type":"Saga.Oath","members":{"swearer":"anna"}},"locators":[1]}""", "missing", "/source", "is missing.")]
    [InlineData("""{"source":"paper","locators":[1]}""", "missing", "/what", "is missing.")]
    [InlineData("""{"source":"paper","what":{"type":"Saga.Oath","members":{"swearer":"anna"}}}""", "missing", "/locators", "a claim needs at least one place.")]
    [InlineData("""{"source":"paper","what":{"type":"Saga.Oath","members":{"swearer":"anna"}},"locators":[0]}""", "form", "/locators/0", "is 0; a paragraph's number from 1, or an object with paragraph and either column or start and end is expected.")]
    [InlineData("""{"source":"nobody","what":{"type":"Saga.Oath","members":{"swearer":"anna"}},"locators":[1]}""", "unknown-source", "/source", "there is no source nobody.")]
    [InlineData("""{"source":"paper","what":{"type":"Saga.Oath","members":{"swearer":"nobody"}},"locators":[1]}""", "unknown-actor", "/what/members/swearer", "there is no actor nobody.")]
    [InlineData("""{"source":"paper","what":{"type":"Saga.Oath","members":{"swearer":"no body"}},"locators":[1]}""", "form", "/what/members/swearer", "is \"no body\"; an actor's id is expected: ")]
    [InlineData("""{"source":"paper","what":{"type":"Saga.Oath","members":{"swearer":7}},"locators":[1]}""", "form", "/what/members/swearer", "is 7; an actor's id, or an object of an actor, a relation or a claim is expected.")]
    [InlineData("""{"source":"paper","what":{"type":"Saga.Oath","members":{"swearer":null}},"locators":[1]}""", "form", "/what/members/swearer", "is null; ")]
    [InlineData("""{"source":"paper","what":{"type":"Saga.Oath","members":{"swearer":"box"}},"locators":[1]}""", "player", "/what/members/swearer", "is \"box\"; box, a Saga.Chest, cannot play here; Saga.Being is expected.")]
    [InlineData("""{"source":"paper","what":{"type":"Saga.Feud","members":{"rivals":["anna","box"]}},"locators":[1]}""", "player", "/what/members/rivals/1", "is \"box\"; box, a Saga.Chest, cannot play here; Saga.Rival is expected.")]
    [InlineData("""{"source":"paper","what":{"type":"Saga.Oath","members":{}},"locators":[1]}""", "missing", "/what/members/swearer", "swearer must be given.")]
    [InlineData("""{"source":"paper","what":{"type":"Saga.Oath"},"locators":[1]}""", "missing", "/what/members/swearer", "swearer must be given.")]
    [InlineData("""{"source":"paper","what":{"type":"Saga.Oaht","members":{}},"locators":[1]}""", "unknown-type", "/what/type", "unknown relation type Saga.Oaht. Did you mean ")]
    [InlineData("""{"source":"paper","what":{"type":"Saga.Deed","members":{}},"locators":[1]}""", "unknown-type", "/what/type", "Saga.Deed is abstract; use a type that derives from it.")]
    [InlineData("""{"source":"paper","what":{"members":{}},"locators":[1]}""", "missing", "/what/type", "the name of a type is expected.")]
    [InlineData("""{"source":"paper","what":{"type":"Saga.Oath","members":{"swearer":"anna","wrods":"x"}},"locators":[1]}""", "unknown-member", "/what/members/wrods", "is unknown here; there are during, swearer, words.")]
    [InlineData("""{"source":"paper","what":{"type":"Saga.Oath","members":{"swearer":"anna","a/b~c":"x"}},"locators":[1]}""", "unknown-member", "/what/members/a~1b~0c", "is unknown here; ")]
    [InlineData("""{"source":"paper","what":{"type":"Saga.Oath","members":{"swearer":"anna","swearer":"anna"}},"locators":[1]}""", "duplicate-member", "/what/members/swearer", "is given twice.")]
    [InlineData("""{"source":"paper","what":{"type":"Saga.Oath","members":{"swearer":"anna"}},"locators":[1],"modality":"desired"}""", "modality", "/modality", "Saga.Oath cannot be Desired; ")]
    [InlineData("""{"source":"paper","what":{"type":"Saga.Oath","members":{"swearer":"anna"}},"locators":[1],"certainty":"sure"}""", "form", "/certainty", "is \"sure\"; one of certain, probable, possible, uncommitted is expected.")]
    [InlineData("""{"source":"paper","what":{"type":"Saga.Quest","members":{"length":1e99}},"locators":[1]}""", "form", "/what/members/length", "is 1e99; ")]
    [InlineData("""{"source":"paper","what":{"type":"Saga.Quest","members":{"mood":"glad"}},"locators":[1]}""", "form", "/what/members/mood", "is \"glad\"; one of calm, cross, merry is expected.")]
    [InlineData("""{"source":"paper","what":{"type":"Saga.Quest","members":{"cost":"3 GBP"}},"locators":[1]}""", "unit", "/what/members/cost", "cost is '3 GBP'; its unit must be USD or EUR.")]
    [InlineData("""{"source":"paper","what":{"type":"Saga.Quest","members":{"doer":{"actor":"dora","type":"Saga.Hero","members":{"name":"Dora","rating":11}}}},"locators":[1]}""", "range", "/what/members/doer/members/rating", "rating is 11; it must be from 0 to 10.")]
    [InlineData("""{"source":"paper","what":{"type":"Saga.Feud","members":{"rivals":[{"actor":"dora","type":"Saga.Hero","members":{}}]}},"locators":[1]}""", "missing", "/what/members/rivals/0/members/name", "name must be given.")]
    [InlineData("""{"source":"paper","what":{"type":"Saga.Feud","members":{"rivals":[]}},"locators":[1]}""", "count", "/what/members/rivals", "rivals has 0 values; 1 or more are allowed.")]
    [InlineData("""{"source":"paper","what":{"type":"Saga.Oath","members":{"swearer":{"actor":"anna","type":"Saga.Hero","members":{"name":"Ann"}}}},"locators":[1]}""", "clash", "/what/members/swearer/actor", "anna already has ")]
    [InlineData("""{"source":{"source":"paper","title":"Other"},"what":{"type":"Saga.Oath","members":{"swearer":"anna"}},"locators":[1]}""", "clash", "/source/source", "paper already exists with other content: ")]
    [InlineData("""{"claim":"00000000000000000000000000000000","source":"paper","what":{"type":"Saga.Oath","members":{"swearer":"anna"}},"locators":[1]}""", "claim-id", "/claim", "is 00000000000000000000000000000000, but the id of this content is ")]
    [InlineData("""{"claim":"x","source":"paper","what":{"type":"Saga.Oath","members":{"swearer":"anna"}},"locators":[1]}""", "form", "/claim", "is \"x\"; a claim's id, ")]
    [InlineData("""{"source":"paper","what":{"type":"Saga.Echo","members":{"of":{"claim":"00000000000000000000000000000000"}}},"locators":[1]}""", "unknown-claim", "/what/members/of/claim", "there is no claim 00000000000000000000000000000000.")]
    [InlineData("""{"source":"paper","what":{"type":"Saga.Oath","members":{"swearer":"anna"}},"locators":[1],"supersedes":["00000000000000000000000000000000"]}""", "unknown-claim", "/supersedes", "The fact base has no claim 00000000000000000000000000000000.")]
    [InlineData("""{"source":"paper","what":{"type":"Saga.Echo","members":{"of":{"type":"Saga.Feud","members":{"rivals":["nobody"]}}}},"locators":[1]}""", "unknown-actor", "/what/members/of/members/rivals/0", "there is no actor nobody.")]
    [InlineData("""{"source":"paper","what":{"type":"Saga.Echo","members":{"of":{"type":"Saga.Feud","members":{"rivals":[]}}}},"locators":[1]}""", "count", "/what/members/of/members/rivals", "rivals has 0 values; ")]
    [InlineData("""{"source":"paper","what":{"type":"Saga.Oath","members":{"swearer":"anna"}},"condition":{"what":{"type":"Saga.Feud","members":{"rivals":[]}}},"locators":[1]}""", "count", "/condition/what/members/rivals", "rivals has 0 values; ")]
    [InlineData("""{"source":"paper","what":{"type":"Saga.Oath","members":{"swearer":"anna"}},"locators":[1],"saidOn":"2024-13"}""", "form", "/saidOn", "is \"2024-13\"; ")]
    [InlineData("""{"source":"paper","what":{"type":"Saga.Oath","members":{"swearer":"anna"}},"locators":[1],"holders":["anna"]}""", "holder", "/holders", "An actual claim has no holders; leave them out.")]
    [InlineData("7", "form", "", "is 7; an object of a claim is expected.")]
    [InlineData("\"anna\"", "form", "", "is \"anna\"; an object of a claim is expected.")]
    [InlineData("""{"actor":"anna","type":"Saga.Hero","members":{"name":"Anna"}}""", "missing", "/source", "is missing.")]
    public void Issue_has_a_code_a_pointer_and_a_message(string json, string code, string pointer, string message)
    {
        var issues = Issues(json);

        var issue = issues.First(issue => issue.Pointer == pointer);
        Assert.Equal((code, Severity.Error), (issue.Code, issue.Severity));
        Assert.StartsWith(message, issue.Message, StringComparison.Ordinal);
        Assert.All(Issues($"[{Oath("anna")},{json}]"), static issue => Assert.StartsWith("/1", issue.Pointer, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", "The text is not JSON")]
    [InlineData("   ", "The text is not JSON")]
    [InlineData("{\"source\":\"pap", "The text is not JSON")]
    [InlineData("[{},", "The text is not JSON")]
    [InlineData("{} {}", "The text is not JSON")]
    [InlineData("{\"a\":1,}", "The text is not JSON")]
    [InlineData("/* note */ {}", "The text is not JSON")]
    [InlineData("\uFEFF{}", "A byte order mark (U+FEFF) stands before the text; remove it.")]
    public void Text_that_is_not_json_is_one_issue(string text, string message)
    {
        var issue = Assert.Single(Issues(text));

        Assert.Equal(("json", ""), (issue.Code, issue.Pointer));
        Assert.StartsWith(message, issue.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Other_encodings_are_named()
    {
        Assert.Equal("The text is in UTF-16; save it as UTF-8.", Assert.Single(Issues(Encoding.Unicode.GetBytes(Oath("anna")))).Message);
        Assert.Equal("The text is in UTF-32; save it as UTF-8.", Assert.Single(Issues(Encoding.UTF32.GetBytes(Oath("anna")))).Message);
        Assert.Equal("The text is not well-formed UTF-8.", Assert.Single(Issues([.. "{\"a\":\""u8, 0xC3, .. "\"}"u8])).Message);
    }

    [Fact]
    public void Members_that_are_no_object_are_one_issue() => Assert.Equal(
        "/what/members",
        Assert.Single(Issues("""{"source":"paper","what":{"type":"Saga.Feud","members":7},"locators":[1]}""")).Pointer);

    [Fact]
    public void Half_of_a_surrogate_pair_has_its_place()
    {
        var issue = Assert.Single(Issues("""[{"source":"\ud800"}]"""));

        Assert.Equal(("json", "/0/source"), (issue.Code, issue.Pointer));
        Assert.Equal("", Assert.Single(Issues("""[{"\ud800":1}]""")).Pointer);
        Assert.StartsWith("The text is not JSON", Assert.Single(Issues("""[{"source":"\ud800",""")).Message, StringComparison.Ordinal);
        Assert.InRange(Assert.Single(Issues($"[fal{new string('x', 5000)}]")).Message.Length, 20, 400);
    }

    [Fact]
    public void Text_that_is_too_deep_is_one_issue()
    {
        foreach (var depth in new[] { 65, 1_000, 100_000 })
        {
            Assert.Equal("json", Assert.Single(Issues(new string('[', depth) + new string(']', depth))).Code);
        }

        var nested = string.Concat(Enumerable.Repeat("""{"type":"Saga.Echo","members":{"of":""", 40)) + "1" + string.Concat(Enumerable.Repeat("}}", 40));
        Assert.Equal("json", Assert.Single(Issues($$"""{"source":"paper","what":{{nested}},"locators":[1]}""")).Code);
    }

    [Fact]
    public void All_issues_of_all_claims_are_found_at_once()
    {
        var issues = Issues("""
            [
              {"source":"paper","what":{"type":"Saga.Quest","members":{"cost":"3 GBP","lenght":2,"doer":"nobody"}},"locators":[1]},
              {"source":"paper","what":{"type":"Saga.Feud","members":{"rivals":[]}},"locators":[1],"certainty":"sure"}
            ]
            """);

        Assert.Equal(
            ["/0/what/members/cost", "/0/what/members/doer", "/0/what/members/lenght", "/1/certainty", "/1/what/members/rivals"],
            issues.Select(static issue => issue.Pointer!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_bad_actor_is_one_issue_where_it_is_given()
    {
        var whole = """{"actor":"dora","type":"Saga.Hero","members":{"name":"Dora","rating":11}}""";
        var issue = Assert.Single(Issues($"[{Oath("anna")},{OathBy("\"dora\"")},{OathBy(whole)},{OathBy(whole)},{Oath("dora")}]"));

        Assert.Equal("/2/what/members/swearer/members/rating", issue.Pointer);
    }

    [Fact]
    public void An_actor_that_cannot_be_read_is_one_issue()
    {
        var whole = """{"actor":"dora","type":"Saga.Hero","members":{"name":7}}""";
        var issue = Assert.Single(Issues($"[{Oath("dora")},{OathBy(whole)},{OathBy(whole)},{Oath("dora")}]"));

        Assert.Equal("/1/what/members/swearer/members/name", issue.Pointer);
    }

    [Fact]
    public void An_id_of_nobody_is_one_issue() =>
        Assert.Equal("/0/what/members/swearer", Assert.Single(Issues($"[{Oath("nobody")},{Oath("nobody")},{Oath("nobody")}]")).Pointer);

    [Fact]
    public void Two_contents_of_one_id_clash_within_a_text()
    {
        var (one, other) = (Anna.Replace("anna", "emma", StringComparison.Ordinal), Anna.Replace("anna\"", "emma\"", StringComparison.Ordinal).Replace("Anna", "Em", StringComparison.Ordinal));
        var issue = Assert.Single(Issues($"[{OathBy(one)},{OathBy(other)}]"));

        Assert.Equal(("clash", "/1/what/members/swearer/actor"), (issue.Code, issue.Pointer));
    }

    [Fact]
    public void Issues_are_limited_and_none_names_a_type_of_the_code()
    {
        var issues = Issues($"[{string.Join(',', Enumerable.Repeat("7", 5000).Select(static (one, i) => one))}]");

        Assert.Equal(1000, issues.Count);
        Assert.All(issues, static issue => Assert.DoesNotContain("IFact", issue.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_doubted_error_is_a_warning_with_its_place()
    {
        var json = Encoding.UTF8.GetBytes("""{"source":"paper","what":{"type":"Saga.Feud","members":{"rivals":[]}},"locators":[1],"doubts":[{"about":"Rivals","why":"smudged"}]}""");

        Assert.True(Files.Format.TryReadClaims(json, s_facts, out var claims, out var issues));

        Assert.Single(claims);
        Assert.Equal((Severity.Warning, "/what/members/rivals"), (Assert.Single(issues).Severity, issues[0].Pointer));
    }

    [Fact]
    public void System_text_json_throws_an_exception_that_carries_them()
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = SagaModel.Json.Against(static () => s_facts) };

        var wrong = Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<Claim>(Oath("nobody"), options));

        var issues = Assert.IsType<FactJsonException>(wrong).Issues;
        Assert.Equal(("unknown-actor", "/what/members/swearer"), (Assert.Single(issues).Code, issues[0].Pointer));
        Assert.Equal("/what/members/swearer: there is no actor nobody.", wrong.Message);
    }

    [Fact]
    public void Value_of_another_type_is_refused()
    {
        var isRead = Files.Format.TryReadJson<Guild>(Encoding.UTF8.GetBytes(Anna), s_facts, out var guild, out var issues);

        Assert.False(isRead);
        Assert.Null(guild);
        Assert.Equal(("player", "anna, a Saga.Hero, stands here; Guild is expected."), (Assert.Single(issues).Code, issues[0].Message));
        Assert.Throws<NotSupportedException>(() => Files.Format.ReadJson<string>(Encoding.UTF8.GetBytes(Anna), s_facts));
    }

    private static string Oath(string swearer) => OathBy($"\"{swearer}\"");

    private static string OathBy(string swearer) =>
        $$$"""{"source":"paper","what":{"type":"Saga.Oath","members":{"swearer":{{{swearer}}}}},"locators":[1]}""";

    private static IReadOnlyList<ValidationIssue> Issues(string json) => Issues(Encoding.UTF8.GetBytes(json));

    private static IReadOnlyList<ValidationIssue> Issues(byte[] json)
    {
        Assert.False(Files.Format.TryReadClaims(json, s_facts, out var claims, out var issues));
        Assert.Empty(claims);
        Assert.All(issues, static issue => Assert.Equal(issue.Path, issue.Pointer));
        return issues;
    }

    private static FactBase Cast()
    {
        var facts = new FactBase.Builder();
        var chest = new Chest("box")
        {
            Text = "t",
            Integer = 1,
            Decimal = 1,
            Boolean = true,
            Date = "2024",
            Period = "2024/2025",
            Moment = "2024",
            Instant = DateTimeOffset.UnixEpoch,
            Uri = new("https://example.org/"),
            Mood = Mood.Calm,
            Label = "l",
        };
        facts.Read(new Source("paper")).At(1).Assert(new Quest { Doer = new Hero("anna") { Name = "Anna" }, Prize = chest });
        return facts.Build();
    }
}
