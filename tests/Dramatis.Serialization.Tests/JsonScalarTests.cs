using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Dramatis.Serialization.Tests;

/// <summary>Values that stand alone in JSON are checked, enums are words, and ids are keys.</summary>
public sealed class JsonScalarTests
{
    private static readonly JsonSerializerOptions s_options = new()
    {
        TypeInfoResolver = JsonTypeInfoResolver.Combine(SagaModel.Json, new DefaultJsonTypeInfoResolver()),
    };

    [Theory]
    [InlineData("-1000000")]
    [InlineData("7")]
    public void Value_in_its_range_is_read(string json) =>
        Assert.Equal(long.Parse(json, null), JsonSerializer.Deserialize<Count>(json, s_options).Value);

    [Fact]
    public void Value_beyond_its_range_is_refused() => AssertRefused<Count>(
        "-1000001", "range", "is -1000001; it must be at least -1000000.");

    [Fact]
    public void Decimal_beyond_its_range_is_refused() => AssertRefused<Share>(
        "1000001", "range", "is 1000001; it must be from -1000000 to 1000000.");

    [Fact]
    public void Text_that_is_too_short_is_refused() => AssertRefused<Label>(
        "\"\"", "length", "is 0 characters long; 1 to 2000 are allowed.");

    [Fact]
    public void Quantity_without_its_unit_is_refused() => AssertRefused<Load>(
        "\"3\"", "unit", "is '3'; its unit must be kg or t.");

    [Fact]
    public void Value_of_another_kind_is_refused() => AssertRefused<Count>("\"7\"", "form", "is \"7\"; ");

    [Fact]
    public void Undeclared_number_of_an_enum_is_refused() => AssertRefused<Mood>("\"77\"", "enum", "is not a value of Mood.");

    [Fact]
    public void Members_of_an_object_of_the_caller_are_checked()
    {
        var wrong = Assert.Throws<FactJsonException>(() => JsonSerializer.Deserialize<Order>("""{"Label":"","Who":"anna"}""", s_options));

        Assert.Equal("$.Label", wrong.Path);
        Assert.Equal("length", Assert.Single(wrong.Issues).Code);
    }

    [Fact]
    public void Enums_of_the_runtime_are_words()
    {
        Assert.Equal(
            "[\"probable\",\"planned\",\"denied\",\"repeated\",\"implied\",\"known\",\"anonymous\",\"error\",\"asOf\"]",
            $"[{string.Join(',', Words())}]");
        Assert.Equal(Certainty.Uncommitted, JsonSerializer.Deserialize<Certainty>("\"uncommitted\"", s_options));
        AssertRefused<Certainty>("\"sure\"", "form", "is \"sure\"; one of certain, probable, possible, uncommitted is expected.");
        AssertRefused<Modality>("1", "form", "is 1; one of actual, ");
    }

    [Fact]
    public void Ids_are_keys()
    {
        var counts = new Dictionary<EntityId, int> { ["anna"] = 1, ["wd:q2"] = 2 };
        var json = JsonSerializer.Serialize(counts, s_options);

        Assert.Equal("{\"anna\":1,\"wd:q2\":2}", json);
        Assert.Equal(counts, JsonSerializer.Deserialize<Dictionary<EntityId, int>>(json, s_options));
        Assert.Equal("{\"merry\":1}", JsonSerializer.Serialize(new Dictionary<Mood, int> { [Mood.Merry] = 1 }, s_options));
        Assert.Equal(1, JsonSerializer.Deserialize<Dictionary<Label, int>>("{\"a \\u00e9\":1}", s_options)!["a é"]);
    }

    [Fact]
    public void Key_that_is_no_id_is_refused()
    {
        var wrong = Assert.Throws<FactJsonException>(() => JsonSerializer.Deserialize<Dictionary<EntityId, int>>("{\"an na\":1}", s_options));

        Assert.Equal("form", Assert.Single(wrong.Issues).Code);
    }

    [Fact]
    public void Numbers_are_no_keys() => Assert.Throws<NotSupportedException>(
        () => JsonSerializer.Serialize(new Dictionary<Count, int> { [7] = 1 }, s_options));

    [Fact]
    public void Sources_and_quantities_are_read_and_written()
    {
        var source = new Source("paper") { Title = "Paper", Authors = [new Hero("anna") { Name = "Anna" }] };

        Assert.Equal(source, JsonSerializer.Deserialize<Source>(JsonSerializer.Serialize(source, s_options), s_options));
        Assert.Equal("\"~3 km\"", JsonSerializer.Serialize((Quantity)"~3 km", s_options));
    }

    private static IEnumerable<string> Words() =>
    [
        Written(Certainty.Probable), Written(Modality.Planned), Written(Polarity.Denied), Written(Recurrence.Repeated), Written(Basis.Implied),
        Written(AttributionKind.Known), Written(Identification.Anonymous), Written(Severity.Error), Written(WhenRelation.AsOf),
    ];

    private static string Written<T>(T value) => JsonSerializer.Serialize(value, s_options);

    private static void AssertRefused<T>(string json, string code, string message)
    {
        var wrong = Assert.Throws<FactJsonException>(() => JsonSerializer.Deserialize<T>(json, s_options));

        var issue = Assert.Single(wrong.Issues);
        Assert.Equal((code, ""), (issue.Code, issue.Pointer));
        Assert.StartsWith(message, issue.Message, StringComparison.Ordinal);
    }

    private sealed record Order(Label Label, EntityId Who);
}
