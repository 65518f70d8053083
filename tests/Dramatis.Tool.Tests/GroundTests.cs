using System.Text.Json;

namespace Dramatis.Tool.Tests;

/// <summary>The places of a fact file are held against a folder of texts.</summary>
public sealed class GroundTests : IDisposable
{
    private const string Schema = """
        dramatis: 1
        namespace: A
        version: 1.0.0
        actors:
          Person: { fields: { name: text } }
        relations:
          Talk:
            roles: { speaker: Person, listener: Person? }

        """;

    private const string Facts = """
        {"dramatis":2,"schemas":{"A":"1.0.0"}}
        {"actor":"ann","type":"A.Person","members":{"name":"Ann"}}
        {"source":"x:radio","title":"Radio North"}
        {"proposition":1,"type":"A.Talk","members":{"speaker":"ann"}}
        {"source":"x:radio","what":1,"locators":[1,{"paragraph":2,"start":4,"end":9,"part":"cue"}]}
        {"source":"x:radio","what":1,"polarity":"denied","locators":[{"paragraph":2,"column":1}]}

        """;

    private readonly SchemaFolder _folder = new();
    private readonly string _schema;

    public GroundTests()
    {
        _schema = _folder.Add("a.dramatis.yaml", Schema);
        _folder.Add("texts/x~radio.txt", "News\n\nAnn spoke 🕊 <b>.\n");
    }

    private string Texts => Path.Combine(_folder.Path, "texts");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Places_are_printed_with_claims_lines_and_words()
    {
        var run = Ground(Facts, "--words");

        Assert.Equal("", run.Error);
        var lines = run.Output.Split('\n');
        Assert.Matches("facts.jsonl:5: claim [0-9a-f]{32}, x:radio: paragraph 1: News$", lines[0]);
        Assert.Matches("facts.jsonl:5: claim [0-9a-f]{32}, x:radio: paragraph 2, characters 4 to 9 \\(cue\\): spoke$", lines[1]);
        Assert.Matches("facts.jsonl:6: claim [0-9a-f]{32}, x:radio: paragraph 2, column 1: Ann spoke 🕊 <b>.$", lines[2]);
        Assert.Equal("3 places of 2 claims in 1 text", lines[3]);
        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain("spoke", Ground(Facts).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Places_are_printed_as_json()
    {
        using var places = JsonDocument.Parse(Ground(Facts, "--words", "--format", "json").Output);

        var cue = places.RootElement[1];
        Assert.Equal(
            (5, "x:radio", 2, 4, 9, "cue", "spoke"),
            (cue.GetProperty("line").GetInt32(), cue.GetProperty("source").GetString(), cue.GetProperty("paragraph").GetInt32(),
                cue.GetProperty("start").GetInt32(), cue.GetProperty("end").GetInt32(), cue.GetProperty("part").GetString(), cue.GetProperty("words").GetString()));
        Assert.Equal(32, cue.GetProperty("claim").GetString()!.Length);
    }

    [Fact]
    public void Places_outside_are_told_with_claims_and_lines_all_at_once()
    {
        var run = Ground(Facts.Replace("\"end\":9", "\"end\":99", StringComparison.Ordinal).Replace("2,\"column\"", "3,\"column\"", StringComparison.Ordinal));

        Assert.Equal(1, run.ExitCode);
        var lines = run.Output.Split('\n');
        Assert.Matches("facts.jsonl:5: locators: claim [0-9a-f]{32}: there is no paragraph 2, characters 4 to 99 \\(cue\\): the paragraph is 16 characters long.$", lines[0]);
        Assert.Matches("facts.jsonl:6: locators: claim [0-9a-f]{32}: there is no paragraph 3, column 1: the text has 2 paragraphs.$", lines[1]);
        Assert.StartsWith("2 errors in ", lines[2], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("FF FE 41 00", "is in UTF-16; save it as UTF-8.")]
    [InlineData("41 42 43 44 45 00", "is binary: it holds bytes of zero.")]
    [InlineData("41 42 C3", "is not text in UTF-8.")]
    public void Texts_that_are_none_are_told(string bytes, string why)
    {
        File.WriteAllBytes(Path.Combine(Texts, "x~radio.txt"), Convert.FromHexString(bytes.Replace(" ", "", StringComparison.Ordinal)));

        var run = Ground(Facts);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"facts.jsonl:3: source: the text {Path.Combine(Texts, "x~radio.txt")} {why}", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_has_changed_and_a_text_that_is_missing_are_told()
    {
        var changed = Facts.Replace("\"Radio North\"", $"\"Radio North\",\"textHash\":\"{new string('0', 64)}\"", StringComparison.Ordinal);
        Assert.Contains("facts.jsonl:3: textHash: The given text has the SHA-256 ", Ground(changed).Output, StringComparison.Ordinal);

        File.Delete(Path.Combine(Texts, "x~radio.txt"));
        var run = Ground(Facts);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("facts.jsonl:3: source: there is no text ", run.Output, StringComparison.Ordinal);
        Assert.Equal(new(0, "0 places of 0 claims in 0 texts; without a text: x:radio\n", ""), Ground(Facts, "--partial"));
    }

    [Fact]
    public void Paragraphs_are_counted_as_the_source_says()
    {
        var blocks = Facts.Replace("\"Radio North\"", "\"Radio North\",\"paragraphing\":\"blocks\"", StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(Texts, "x~radio.txt"), "\uFEFFNews\nof the day\n\nAnn spoke\n");

        Assert.Contains("paragraph 1: News␊of the day", Ground(blocks, "--words").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nowhere", "there is no such folder.")]
    [InlineData("a.dramatis.yaml", "it is a file; name the folder with the texts.")]
    public void A_folder_that_is_none_is_one_line_and_exit_2(string name, string why)
    {
        var folder = Path.Combine(_folder.Path, name);
        var run = ToolRun.Of("ground", _folder.Add("facts.jsonl", Facts), "--schema", _schema, "--texts", folder);

        Assert.Equal(new(2, "", $"dramatis: {folder}: {why}\n"), run);
    }

    [Fact]
    public void A_bad_fact_file_is_reported_as_validate_does()
    {
        var run = Ground(Facts.Replace("A.Talk", "A.Tolk", StringComparison.Ordinal));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("facts.jsonl:4: ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_with_texts_has_the_reading_view_and_holds_the_places_first()
    {
        var page = Path.Combine(_folder.Path, "page.html");
        string[] arguments = ["report", _folder.Add("facts.jsonl", Facts), "--schema", _schema, "--out", page, "--unsealed", "--texts", Texts];

        Assert.Equal(new(0, "", ""), ToolRun.Of(arguments));
        Assert.Contains("🕊 &lt;b&gt;.", File.ReadAllText(page), StringComparison.Ordinal);

        Assert.Equal(2, ToolRun.Of([.. arguments[..5], Path.Combine(Texts, "x~radio.txt"), .. arguments[6..]]).ExitCode);

        File.WriteAllText(Path.Combine(Texts, "x~radio.txt"), "News\n");
        File.Delete(page);
        Assert.Equal(1, ToolRun.Of(arguments).ExitCode);
        Assert.False(File.Exists(page));
    }

    private ToolRun Ground(string facts, params string[] more) =>
        ToolRun.Of(["ground", _folder.Add("facts.jsonl", facts), "--schema", _schema, "--texts", Texts, "--unsealed", .. more]);
}
