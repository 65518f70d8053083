using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Articles.Tests;

public sealed class JsonTests
{
    private static readonly JsonSerializerOptions s_options = new()
    {
        TypeInfoResolver = JsonTypeInfoResolver.Combine(DiplomacyModel.Json, CoreModel.Json),
    };

    [Fact]
    public void Every_actor_survives() => Assert.All(Facts.Actors<Actor>(), static actor => AssertSurvives(actor));

    [Fact]
    public void Every_relation_survives() =>
        Assert.All(Facts.Claims, static claim => AssertSurvives(claim.What));

    [Fact]
    public void Every_claim_survives_with_its_source_and_players()
    {
        foreach (var claim in Facts.Claims)
        {
            var back = AssertSurvives(claim.Whole);
            Assert.Equal(claim.Whole.Source, back.Source);
            Assert.Equal(claim.Whole.Locators, back.Locators);
            Assert.Equal(claim.Whole.Doubts.Count, back.Doubts.Count);
        }
    }

    [Fact]
    public void What_one_schema_reads_may_be_of_any_that_the_options_know()
    {
        // Core, asked first for relations and actors of any type, imports nothing.
        var options = new JsonSerializerOptions
        {
            TypeInfoResolver = JsonTypeInfoResolver.Combine(CoreModel.Json, DiplomacyModel.Json),
        };
        Relation meeting = Facts.ClaimsOf<Meeting>().First().What;

        Assert.Equal(meeting, JsonSerializer.Deserialize<Relation>(JsonSerializer.Serialize(meeting, options), options));
    }

    [Fact]
    public void A_value_is_read_as_what_it_declares_to_be()
    {
        const string Json = """{"actor":"vale","type":"Core.Person","members":{"name":"Vale"}}""";

        Assert.Equal("Vale", JsonSerializer.Deserialize<Person>(Json, s_options)!.Name);
        Assert.IsType<Person>(JsonSerializer.Deserialize<Agent>(Json, s_options));
        Assert.IsType<Person>(JsonSerializer.Deserialize<Actor>(Json, s_options));
    }

    [Fact]
    public void Enums_and_values_are_texts()
    {
        Assert.Equal("\"AF\"", JsonSerializer.Serialize<CountryCode>("AF", s_options));
        Assert.Equal("\"direct\"", JsonSerializer.Serialize(Channel.Direct, s_options));
        Assert.Equal(Channel.Direct, JsonSerializer.Deserialize<Channel>("\"direct\"", s_options));
        Assert.Equal("2024-05", JsonSerializer.Deserialize<EdtfDate>("\"2024-05\"", s_options).ToString());
    }

    [Theory]
    [InlineData("""{"actor":"vale","type":"Core.State","members":{"name":"Vale"}}""", "vale, a Core.State, cannot play here; Person is expected")]
    [InlineData("""{"actor":"vale","type":"Core.Person","members":{}}""", "name must be given.")]
    [InlineData("""{"actor":"vale","type":"Core.Persn","members":{"name":"Vale"}}""", "type: unknown actor type Core.Persn. Did you mean Core.Person?")]
    [InlineData("""{"actor":"vale","type":"Core.Person","members":{"nam":"Vale"}}""", "/members/nam: is unknown here; there are name, aliases.")]
    [InlineData("""{"actor":"va le","type":"Core.Person","members":{"name":7}}""", "/members/name: is 7; a text is expected.")]
    [InlineData("\"vale\"", "there is no actor vale; give it whole.")]
    public void What_is_wrong_is_said(string json, string message)
    {
        var wrong = Assert.Throws<FactJsonException>(() => JsonSerializer.Deserialize<Person>(json, s_options));

        Assert.Contains(message, wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_enum_value_is_refused_with_those_that_are_known()
    {
        var wrong = Assert.Throws<FactJsonException>(() => JsonSerializer.Deserialize<Tenure>("\"actig\"", s_options));

        Assert.Contains("one of acting, permanent is expected", wrong.Message, StringComparison.Ordinal);
    }

    private static T AssertSurvives<T>(T value)
    {
        var json = JsonSerializer.Serialize(value, s_options);
        var back = JsonSerializer.Deserialize<T>(json, s_options)!;

        Assert.Equal(value, back);
        Assert.Equal(json, JsonSerializer.Serialize(back, s_options));
        return back;
    }
}
