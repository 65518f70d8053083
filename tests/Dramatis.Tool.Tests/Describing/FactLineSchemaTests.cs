using System.Text;
using System.Text.Json;
using Dramatis.Tool.Tests.Diffing;
using Json.Schema;

namespace Dramatis.Tool.Tests.Describing;

public sealed class FactLineSchemaTests
{
    private static readonly Lazy<JsonSchema> s_articles = new(static () => SchemaOf(RepositoryRoot.Combine("schema")));

    private static readonly Lazy<JsonSchema> s_play =
        new(static () => SchemaOf(Path.Combine(AppContext.BaseDirectory, "Play.dramatis.yaml")));

    private static readonly string s_facts =
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Play.jsonl"));

    [Fact]
    public void Every_line_of_the_articles_is_accepted()
    {
        using var stream = new MemoryStream();
        Articles.Encoding.Format.Write(Articles.Encoding.Make(), stream);
        var lines = Encoding.UTF8.GetString(stream.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.True(lines.Length > 1000);
        Assert.All(lines, static line => AssertAccepted(s_articles.Value, line));
    }

    [Fact]
    public void Every_line_of_a_file_that_is_read_is_accepted_by_hand_and_saved()
    {
        var format = SchemaCode.Of([ChangeExamples.Play]).Format;
        var facts = format.Read(Stream(s_facts), new() { Unsealed = true });
        using var saved = new MemoryStream();
        format.Write(facts, saved);

        Assert.All(Lines(s_facts), static line => AssertAccepted(s_play.Value, line));
        Assert.All(
            Lines(Encoding.UTF8.GetString(saved.ToArray())), static line => AssertAccepted(s_play.Value, line));
    }

    /// <summary>Each is an edit of the file that whoever reads it refuses, too.</summary>
    [Theory]
    [InlineData("an unknown type", "Play.Feud", "Play.Fued")]
    [InlineData("an abstract type", "Play.Feud", "Play.Contact")]
    [InlineData("an actor where a relation is", "Play.Feud", "Play.State")]
    [InlineData("a missing type", "\"type\":\"Play.Place\",", "")]
    [InlineData("a required field left out", "\"name\":\"Hall\"", "")]
    [InlineData("a required position left out", "\"rival\":\"vale\",", "")]
    [InlineData("all members left out", ",\"members\":{\"sound\":\"hall\"}", "")]
    [InlineData("an unknown member", "\"seats\":4", "\"chairs\":4")]
    [InlineData("an unknown part of a line", "\"source\":\"radio\"}", "\"source\":\"radio\",\"by\":\"me\"}")]
    [InlineData("a member under both its names", "\"before\":\"Vail\"", "\"before\":\"Vail\",\"formerly\":\"Vail\"")]
    [InlineData("a value that the enum has not", "\"form\":\"solemn\"", "\"form\":\"slemn\"")]
    [InlineData("an integer as text", "\"seats\":4", "\"seats\":\"4\"")]
    [InlineData("an integer with a fraction", "\"seats\":4", "\"seats\":4.5")]
    [InlineData("an integer of more than 64 bits", "\"seats\":4", "\"seats\":9223372036854775808")]
    [InlineData("a text as a number", "\"title\":\"Talks\"", "\"title\":7")]
    [InlineData("nothing for a value", "\"title\":\"Talks\"", "\"title\":null")]
    [InlineData("a number out of its range", "\"score\":8", "\"score\":11")]
    [InlineData("a quantity as a number", "\"crowd\":\"~300\"", "\"crowd\":300")]
    [InlineData("a quantity without a number", "\"crowd\":\"~300\"", "\"crowd\":\"~\"")]
    [InlineData("a quantity with three dots", "\"crowd\":\"~300\"", "\"crowd\":\"300...\"")]
    [InlineData("a quantity without a bound", "\"crowd\":\"~300\"", "\"crowd\":\"..\"")]
    [InlineData("a quantity that is no number", "\"crowd\":\"~300\"", "\"crowd\":\"NaN\"")]
    [InlineData("a unit where none is listed", "\"crowd\":\"~300\"", "\"crowd\":\"~300 km\"")]
    [InlineData("no unit where some are listed", "3..45 EUR", "3..45")]
    [InlineData("a unit that is not listed", "3..45 EUR", "3..45 GBP")]
    [InlineData("a unit without a blank", "3..45 EUR", "3..45EUR")]
    [InlineData("a text that does not match", "\"code\":\"AB\"", "\"code\":\"ABC\"")]
    [InlineData("a text that is too long", "\"tags\":[\"nor\"", "\"tags\":[\"norlandnorlandnorland\"")]
    [InlineData("an address of another scheme", "http://example.org/", "ftp://example.org/")]
    [InlineData("one value where many can be", "\"parties\":[\"vale\"]", "\"parties\":\"vale\"")]
    [InlineData("many values where one can be", "\"host\":\"norland\"", "\"host\":[\"norland\"]")]
    [InlineData("too many players", "[\"norland\",\"vale\"]", "[\"norland\",\"vale\",\"moor\",\"vale\",\"moor\"]")]
    [InlineData("a relation where an actor plays", "\"other\":\"moor\"", "\"other\":1")]
    [InlineData("a claim where an actor plays", "\"other\":\"moor\"", "\"other\":{\"claim\":\"3d7698c206ce4c37e9fcf089fba3668f\"}")]
    [InlineData("the time of an event on a state", "\"during\":\"2023\"", "\"on\":\"2023\"")]
    [InlineData("a malformed id", "{\"actor\":\"hall\"", "{\"actor\":\"ha ll\"")]
    [InlineData("a time told by two things", "\"during\":\"2023\"", "\"during\":{\"edtf\":\"2023\",\"source\":\"radio\"}")]
    [InlineData("a time told by nothing", "\"during\":\"2023\"", "\"during\":{\"words\":\"then\"}")]
    [InlineData("an offset without its relation", "\"during\":\"2023\"", "\"during\":{\"edtf\":\"2023\",\"offset\":1}")]
    [InlineData("a weekday without its relation", "\"during\":\"2023\"", "\"during\":{\"edtf\":\"2023\",\"weekday\":\"friday\"}")]
    [InlineData("a relation without its weekday", "\"during\":\"2023\"", "\"during\":{\"edtf\":\"2023\",\"relation\":\"last\"}")]
    [InlineData("a month without its relation", "\"during\":\"2023\"", "\"during\":{\"edtf\":\"2023\",\"month\":5}")]
    [InlineData("a thirteenth month", "\"during\":\"2023\"", "\"during\":{\"edtf\":\"2023\",\"relation\":\"lastMonth\",\"month\":13}")]
    [InlineData("a length without an end", "\"during\":\"2023\"", "\"during\":{\"edtf\":\"2023\",\"for\":\"..\"}")]
    [InlineData("a weekday of another language", "\"during\":\"2023\"", "\"during\":{\"edtf\":\"2023\",\"relation\":\"last\",\"weekday\":\"Freitag\"}")]
    [InlineData("a duration without its relation", "\"during\":\"2023\"", "\"during\":{\"edtf\":\"2023\",\"relation\":\"during\",\"by\":\"P3D\"}")]
    [InlineData("a relation without its duration", "\"during\":\"2023\"", "\"during\":{\"edtf\":\"2023\",\"relation\":\"withinBefore\"}")]
    [InlineData("a duration of nothing", "\"during\":\"2023\"", "\"during\":{\"edtf\":\"2023\",\"for\":\"P\"}")]
    [InlineData("a duration of no days", "\"during\":\"2023\"", "\"during\":{\"edtf\":\"2023\",\"for\":\"P0D\"}")]
    [InlineData("a time in words without words", "\"during\":\"2023\"", "\"during\":{\"relation\":\"worded\"}")]
    [InlineData("a time in words with a date", "\"during\":\"2023\"", "\"during\":{\"relation\":\"worded\",\"words\":\"then\",\"edtf\":\"2023\"}")]
    [InlineData("a claim without a place", ",\"locators\":[1]", "")]
    [InlineData("a paragraph before the first", "\"locators\":[1]", "\"locators\":[0]")]
    [InlineData("a span without an end", "\"locators\":[1]", "\"locators\":[{\"paragraph\":1,\"start\":2}]")]
    [InlineData("an unknown modality", "\"planned\"", "\"plannd\"")]
    [InlineData("an actual that is denied to be", "\"what\":1,", "\"what\":1,\"modalPolarity\":\"denied\",")]
    [InlineData("a condition of two kinds", "\"what\":1,", "\"what\":1,\"condition\":{\"what\":1,\"words\":\"if\"},")]
    [InlineData("a doubt without a reason", "\"what\":1,", "\"what\":1,\"doubts\":[{\"about\":\"host\"}],")]
    [InlineData("an attribution to nobody", "\"what\":1,", "\"what\":1,\"attribution\":[[]],")]
    [InlineData("a qualifier of no part", "\"what\":1,", "\"what\":1,\"qualifiers\":[{\"words\":\"fully\"}],")]
    [InlineData("a blank qualifier", "\"what\":1,", "\"what\":1,\"qualifiers\":[\" \"],")]
    [InlineData("a wording with blank evidence", "\"what\":1,", "\"what\":1,\"wordings\":[{\"who\":\"vale\",\"words\":\"he\",\"how\":\" \"}],")]
    [InlineData("a step without speakers", "\"what\":1,", "\"what\":1,\"attribution\":[{\"to\":[\"norland\"]}],")]
    [InlineData("a step of an unknown kind", "\"what\":1,", "\"what\":1,\"attribution\":[{\"by\":[\"norland\"],\"kind\":\"hoped\"}],")]
    [InlineData("a blank cue", "\"what\":1,", "\"what\":1,\"attribution\":[{\"by\":[\"norland\"],\"cues\":[\" \"]}],")]
    [InlineData("a claim about nothing", "\"what\":1,", "")]
    [InlineData("another version of the format", "{\"dramatis\":1,", "{\"dramatis\":3,")]
    [InlineData("another version of the schema", "{\"Play\":null}", "{\"Play\":\"1.0.0\"}")]
    [InlineData("a schema that is not at hand", "{\"Play\":null}", "{\"Play\":null,\"Game\":null}")]
    [InlineData("none of the kinds of lines", "{\"source\":\"radio\"}", "{\"text\":\"radio\"}")]
    public void What_cannot_be_read_is_refused(string what, string from, string to)
    {
        Assert.Contains(from, s_facts, StringComparison.Ordinal);
        var at = s_facts.IndexOf(from, StringComparison.Ordinal);
        var edited = s_facts[..at] + to + s_facts[(at + from.Length)..];
        var line = Lines(edited).Except(Lines(s_facts)).Single();

        var isRead = SchemaCode.Of([ChangeExamples.Play]).Format
            .TryRead(Stream(edited), out _, out _, new() { Unsealed = true });

        Assert.False(isRead, $"The reader takes {what}.");
        Assert.False(Evaluate(s_play.Value, line).IsValid, $"The schema takes {what}.");
    }

    [Theory]
    [InlineData("{\"actor\":\"somebody\",\"type\":\"Play.Person\",\"identification\":\"anonymous\"}")]
    [InlineData("{\"actor\":\"somebody\",\"type\":\"Play.State\",\"members\":{\"name\":\"S\",\"links\":\"HTTPS://example.org/\"}}")]
    [InlineData("{\"proposition\":9,\"type\":\"Play.Feud\",\"id\":\"x:feud\",\"members\":{\"rival\":\"vale\",\"during\":{\"relation\":\"year\",\"source\":\"radio\",\"offset\":-1,\"words\":\"last year\"}}}")]
    [InlineData("{\"proposition\":9,\"type\":\"Play.Feud\",\"members\":{\"rival\":\"vale\",\"about\":4}}")]
    [InlineData("{\"source\":\"radio\",\"what\":3,\"locators\":[{\"paragraph\":1,\"column\":2},{\"paragraph\":2,\"start\":0,\"end\":4}],\"condition\":{\"words\":\"if it rains\"}}")]
    [InlineData("{\"proposition\":9,\"type\":\"Play.Feud\",\"members\":{\"rival\":\"vale\",\"during\":{\"relation\":\"day\",\"source\":\"radio\",\"offset\":-1}}}")]
    [InlineData("{\"proposition\":9,\"type\":\"Play.Feud\",\"members\":{\"rival\":\"vale\",\"during\":{\"relation\":\"next\",\"edtf\":\"2024-05-06\",\"weekday\":\"sunday\",\"for\":\"P1DT2H\"}}}")]
    [InlineData("{\"proposition\":9,\"type\":\"Play.Feud\",\"members\":{\"rival\":\"vale\",\"during\":{\"relation\":\"lastMonth\",\"edtf\":\"2024-05-06\",\"month\":5,\"for\":\"PT3H..\"}}}")]
    [InlineData("{\"proposition\":9,\"type\":\"Play.Feud\",\"members\":{\"rival\":\"vale\",\"during\":{\"relation\":\"weekend\",\"edtf\":\"2024-05-06\",\"for\":\"..P1W\"}}}")]
    [InlineData("{\"proposition\":9,\"type\":\"Play.Feud\",\"members\":{\"rival\":\"vale\",\"during\":{\"relation\":\"before\",\"source\":\"radio\",\"by\":\"P1Y2M3W4DT5H6M7S\"}}}")]
    [InlineData("{\"proposition\":9,\"type\":\"Play.Feud\",\"members\":{\"rival\":\"vale\",\"during\":{\"relation\":\"throughoutAfter\",\"source\":\"radio\",\"by\":\"P1W\"}}}")]
    [InlineData("{\"proposition\":9,\"type\":\"Play.Feud\",\"members\":{\"rival\":\"vale\",\"during\":{\"relation\":\"worded\",\"words\":\"in spring\",\"for\":\"P3W\"}}}")]
    [InlineData("{\"source\":\"radio\",\"what\":3,\"locators\":[1],\"attribution\":[[\"moor\"],{\"by\":[\"vale\"],\"to\":[\"norland\"],\"kind\":\"known\",\"cues\":[\"is aware\"]}]}")]
    [InlineData("{\"source\":\"radio\",\"what\":3,\"locators\":[1],\"qualifiers\":[\"formally\",{\"about\":\"On\",\"words\":\"exactly\"}],\"wordings\":[{\"who\":\"vale\",\"words\":\"he\",\"how\":\"the title\"}]}")]
    [InlineData("{\"source\":\"leaflet\",\"inferences\":[{\"how\":\"its events\",\"about\":\"Published\"}],\"doubts\":[{\"why\":\"torn\"}]}")]
    [InlineData("{\"proposition\":9,\"type\":\"Dramatis.Saying\",\"members\":{\"summary\":\"all was well\"}}")]
    [InlineData("{\"proposition\":9,\"type\":\"Dramatis.Negation\",\"members\":{\"what\":3}}")]
    [InlineData("{\"proposition\":9,\"type\":\"Dramatis.AnyOf\",\"members\":{\"of\":[1,3]}}")]
    [InlineData("{\"proposition\":9,\"type\":\"Dramatis.SameAs\",\"members\":{\"happenings\":[1,3]}}")]
    public void What_can_be_read_is_accepted(string line)
    {
        var text = s_facts + line + "\n";
        var isRead = SchemaCode.Of([ChangeExamples.Play]).Format
            .TryRead(Stream(text), out _, out var issues, new() { Unsealed = true });

        Assert.True(isRead, string.Join('\n', issues));
        AssertAccepted(s_play.Value, line);
    }

    [Fact]
    public void A_name_beside_it_is_wrong_use()
    {
        var run = ToolRun.Of("describe", "Person", "--schema", RepositoryRoot.Combine("schema"), "--format", "json-schema");

        Assert.Equal(
            new(2, "", "dramatis: Person: a JSON Schema describes all lines of a file; leave the name out.\n"), run);
    }

    private static JsonSchema SchemaOf(string path) =>
        JsonSchema.FromText(ToolRun.Of("describe", "--schema", path, "--format", "json-schema").Output);

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));

    private static EvaluationResults Evaluate(JsonSchema schema, string line)
    {
        using var json = JsonDocument.Parse(line);
        return schema.Evaluate(json.RootElement, new() { OutputFormat = OutputFormat.List });
    }

    private static void AssertAccepted(JsonSchema schema, string line) =>
        Assert.True(Evaluate(schema, line).IsValid, line);
}
