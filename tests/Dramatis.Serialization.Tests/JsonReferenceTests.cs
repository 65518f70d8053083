using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Dramatis.Serialization.Tests;

/// <summary>JSON that names actors, sources and claims by their ids is written and read against a fact base.</summary>
public sealed class JsonReferenceTests
{
    private const string Feud = """{"source":"paper","what":{"type":"Saga.Feud","members":{"rivals":["anna","bert"]}},"locators":[4]}""";

    private static readonly FactBase s_facts = Cast();
    private static readonly JsonSerializerOptions s_whole = new() { TypeInfoResolver = SagaModel.Json };

    [Fact]
    public void Claim_names_its_players_by_id_and_needs_no_id()
    {
        var claim = Read(Feud);

        Assert.Equal([s_facts.Get<Hero>("anna"), s_facts.Get<Guild>("bert")], ((Feud)claim.What).Rivals.Cast<Actor>());
        Assert.Same(s_facts.Get<Hero>("anna"), ((Feud)claim.What).Rivals[0]);
        Assert.Equal("paper", claim.Source.Id.Value);
        Assert.Equal([new Locator(4)], claim.Locators);
    }

    [Fact]
    public void Claim_that_was_read_is_added_to_a_builder()
    {
        var builder = s_facts.ToBuilder();

        var added = builder.Add(Read(Feud));

        Assert.True(builder.Build().TryGet(added.Id, out var found));
        Assert.Equal(added, found);
        Assert.Equal(s_facts.Sources, builder.Build().Sources);
    }

    [Fact]
    public void Every_claim_is_written_and_read_equal()
    {
        foreach (var seed in Enumerable.Range(1, 8))
        {
            AssertSurvive(RandomFacts.Make(seed, 60));
        }

        AssertSurvive(Small.Facts);
    }

    [Fact]
    public void Claims_of_a_text_are_read_as_one()
    {
        var facts = RandomFacts.Make(31, 80);
        var builder = new FactBase.Builder();
        var json = Encoding.UTF8.GetBytes($"[{string.Join(',', facts.Claims.Select(static claim => Encoding.UTF8.GetString(Written(claim.Whole))).Reverse())}]");

        Assert.True(Files.Format.TryReadClaims(json, facts, out var claims, out var issues), string.Join('\n', issues));
        Assert.Equal(facts.Claims.Select(static claim => claim.Whole).Reverse(), claims);
        Assert.Equal(0, builder.Count);
    }

    [Fact]
    public void Written_claim_holds_its_relations_and_names_all_else()
    {
        var claim = s_facts.ToBuilder().Read(new Source("paper")).At(1)
            .Assert(new Echo { Of = new Feud { Rivals = [s_facts.Get<Hero>("anna")] }, Others = [new Oath { Swearer = s_facts.Get<Hero>("anna") }] });

        Assert.Equal(
            $$$"""{"claim":"{{{claim.Id}}}","source":"paper","what":{"type":"Saga.Echo","members":{"of":{"type":"Saga.Feud","members":{"rivals":["anna"]}},"others":[{"type":"Saga.Oath","members":{"swearer":"anna"}}]}},"locators":[1]}""",
            Encoding.UTF8.GetString(Written(claim)));
    }

    [Fact]
    public void Writer_of_the_caller_keeps_its_encoder_and_form()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new() { Indented = true }))
        {
            json.WriteStartArray();
            Files.Format.WriteJson(json, s_facts.Get<Hero>("anna"));
            Files.Format.WriteJson(json, s_facts.Sources[0]);
            json.WriteEndArray();
        }

        var text = Encoding.UTF8.GetString(stream.ToArray());
        Assert.Contains("Anna \\u00C5", text, StringComparison.Ordinal);
        Assert.Equal(2, JsonDocument.Parse(text).RootElement.GetArrayLength());
    }

    [Fact]
    public void Actor_can_be_given_whole_and_named_before_and_after()
    {
        const string Named = """{"source":"paper","what":{"type":"Saga.Oath","members":{"swearer":"cleo"}},"locators":[1]}""";
        const string Whole = """{"source":"paper","what":{"type":"Saga.Oath","members":{"swearer":{"actor":"cleo","type":"Saga.Hero","members":{"name":"Cleo"}},"words":"ever"}},"locators":[1]}""";

        Assert.True(TryRead($"[{Named},{Whole},{Named}]", out var claims, out var issues), string.Join('\n', issues));

        Assert.Equal("Cleo", ((Hero)((Oath)claims[0].What).Swearer).Name);
        Assert.Same(((Oath)claims[0].What).Swearer, ((Oath)claims[1].What).Swearer);
        Assert.Equal(claims[0].Id, claims[2].Id);
    }

    [Fact]
    public void Source_can_be_given_whole_and_named()
    {
        var whole = Feud.Replace("\"paper\"", "{\"source\":\"news\",\"title\":\"News\"}", StringComparison.Ordinal);
        var named = Feud.Replace("\"paper\"", "\"news\"", StringComparison.Ordinal);

        Assert.True(TryRead($"[{named},{whole}]", out var claims, out _));

        Assert.All(claims, static claim => Assert.Equal("News", claim.Source.Title));
    }

    [Fact]
    public void Claim_can_be_named_by_its_id_or_given_whole()
    {
        var builder = s_facts.ToBuilder();
        var known = builder.Add(Read(Feud));
        var facts = builder.Build();
        var whole = Encoding.UTF8.GetString(Written(known));

        foreach (var of in new[] { $$"""{"claim":"{{known.Id}}"}""", whole })
        {
            var echo = Encoding.UTF8.GetBytes($$$"""{"source":"paper","what":{"type":"Saga.Echo","members":{"of":{{{of}}}}},"locators":[5],"supersedes":["{{{known.Id}}}"]}""");
            Assert.Equal(known, ((Echo)Files.Format.ReadJson<Claim>(echo, facts).What).Of);
        }
    }

    [Fact]
    public void Own_lookup_serves_as_a_fact_base_does()
    {
        var lookup = new OneActor();

        var oath = Files.Format.ReadJson<Oath>("""{"type":"Saga.Oath","members":{"swearer":"solo"}}"""u8.ToArray(), lookup);

        Assert.Same(OneActor.Solo, oath.Swearer);
    }

    [Fact]
    public void Relations_actors_and_sources_are_read_alone()
    {
        Assert.Equal("Zoe", Files.Format.ReadJson<Hero>("""{"actor":"zoe","type":"Saga.Hero","members":{"name":"Zoe"}}"""u8.ToArray(), s_facts).Name);
        Assert.Equal("News", Files.Format.ReadJson<Source>("""{"source":"news","title":"News","authors":["anna"]}"""u8.ToArray(), s_facts).Title);
        Assert.IsType<Feud>(Files.Format.ReadJson<Relation>(""" {"type":"Saga.Feud","members":{"rivals":["anna"]}} """u8.ToArray(), s_facts));
    }

    [Fact]
    public async Task Body_that_allows_nothing_synchronous_is_read()
    {
        var (claims, issues) = await Files.Format.TryReadClaimsAsync(new BodyStream(Encoding.UTF8.GetBytes($"[{Feud}]")), s_facts);

        Assert.Empty(issues);
        Assert.Equal(Read(Feud), Assert.Single(claims!));
    }

    [Fact]
    public void System_text_json_names_ids_against_a_lookup()
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = SagaModel.Json.Against(static () => s_facts) };

        var claim = JsonSerializer.Deserialize<Claim>(Feud, options)!;

        Assert.Equal(Read(Feud), claim);
        Assert.Equal(Encoding.UTF8.GetString(Written(claim)), JsonSerializer.Serialize(claim, options));
        Assert.Equal(claim, JsonSerializer.Deserialize<Claim>(JsonSerializer.Serialize(claim, s_whole), options));
    }

    [Fact]
    public void Type_of_another_schema_is_not_written() => Assert.Throws<ArgumentException>(
        () => new FactFormat().WriteJson(new ArrayBufferWriter<byte>(), s_facts.Get<Hero>("anna")));

    [Fact]
    public void Builder_refuses_a_claim_whose_actor_has_other_content()
    {
        var other = new FactBase.Builder();
        var claim = other.Read(new Source("paper")).At(1).Assert(new Oath { Swearer = new Hero("anna") { Name = "Another" } });

        var refused = Assert.Throws<ValidationException>(() => s_facts.ToBuilder().Add(claim));

        Assert.Contains(refused.Issues, static issue => issue.Code == ValidationCodes.Clash);
    }

    private static FactBase Cast()
    {
        var facts = new FactBase.Builder();
        facts.Read(new Source("paper")).At(1).Assert(
            new Feud { Rivals = [new Hero("anna") { Name = "Anna Å" }, new Guild("bert") { Name = "Bert" }], Fierce = true });
        return facts.Build();
    }

    private static void AssertSurvive(FactBase facts)
    {
        var builder = new FactBase.Builder();
        foreach (var claim in facts.Claims.Select(static claim => claim.Whole))
        {
            var isRead = Files.Format.TryReadJson<Claim>(Written(claim), facts, out var read, out var issues);

            Assert.True(isRead, string.Join('\n', issues));
            Assert.All(issues, static issue => Assert.Equal(Severity.Warning, issue.Severity));
            Assert.Equal(Written(claim), Written(read!));
        }
    }

    private static Claim Read(string json) => Files.Format.ReadJson<Claim>(Encoding.UTF8.GetBytes(json), s_facts);

    private static bool TryRead(string json, out Many<Claim> claims, out IReadOnlyList<ValidationIssue> issues) =>
        Files.Format.TryReadClaims(Encoding.UTF8.GetBytes(json), s_facts, out claims, out issues);

    private static byte[] Written(Claim claim)
    {
        var bytes = new ArrayBufferWriter<byte>();
        Files.Format.WriteJson(bytes, claim);
        return bytes.WrittenSpan.ToArray();
    }

    private sealed class OneActor : IFactLookup
    {
        public static Hero Solo { get; } = new("solo") { Name = "Solo" };

        public Actor? FindActor(EntityId id) => id == Solo.Id ? Solo : null;

        public Source? FindSource(EntityId id) => null;

        public Claim? FindClaim(ClaimId id) => null;
    }

    private sealed class BodyStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await Task.Yield();
            var part = new byte[Math.Min(7, buffer.Length)];
            var read = base.Read(part, 0, part.Length);
            part.AsSpan(0, read).CopyTo(buffer.Span);
            return read;
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override int Read(Span<byte> buffer) => throw new NotSupportedException();
    }
}
