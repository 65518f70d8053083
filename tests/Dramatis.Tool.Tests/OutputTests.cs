using System.Text.Json;
using Dramatis.Schema.Diagnostics;
using Dramatis.Tool.Output;
using Spectre.Console;

namespace Dramatis.Tool.Tests;

public sealed class OutputTests : IDisposable
{
    private const string First = "dramatis: 1\nnamespace: A\nactors:\n  Person: { fields: { name: text } }\n";
    private const string Second = "dramatis: 1\nnamespace: A\nroles:\n  Person: Person\n";

    private readonly SchemaFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Text_shows_where_the_same_name_was_declared_in_another_file()
    {
        var first = _folder.Add("a.dramatis.yaml", First);
        var second = _folder.Add("b.dramatis.yaml", Second);

        Assert.Contains(
            $"""
             --> {second}:4:3
              |
            4 |   Person: Person
              |   ^^^^^^
              = note: declared here
             --> {first}:4:3
              |
            4 |   Person: [ fields: [ name: text ] ]
              |   ------
              = help: dramatis explain DRM045
            """.Replace('[', '{').Replace(']', '}').ReplaceLineEndings("\n"),
            ToolRun.Of("check", _folder.Path).Output,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("actors:\n  A: {}\n  [B]: {}\n  <B>: {}\n", "DRM011")]
    [InlineData("enums:\n  [A]: { a: '' }\nactors:\n  B: { fields: { name: text } }\n  <A>: { is: B }\n", "DRM045")]
    [InlineData("enums:\n  [F]: { a: '' }\nroles:\n  R: <F>\n", "DRM042")]
    [InlineData("actors:\n  A: { fields: { [name]: text } }\n  B: { is: A, fields: { <name>: text } }\n", "DRM057")]
    [InlineData("actors:\n  A: {}\nrelations:\n  R: { roles: { [a]: A }, fields: { <a>: text } }\n", "DRM045")]
    [InlineData("enums:\n  E: { [a-1]: '', <a1>: '' }\n", "DRM048")]
    [InlineData(
        "actors:\n  A: {}\n  B: {}\nrelations:\n  R: { roles: { [a]: A } }\n  S: { is: R, roles: { a: <B> } }\n", "DRM056")]
    public void What_was_declared_elsewhere_is_told_with_its_place(string marked, string id)
    {
        var text = "dramatis: 1\nnamespace: X\n" + marked;
        var path = _folder.Add(
            "a.dramatis.yaml",
            new([.. text.Where(static c => c is not ('[' or ']' or '<' or '>'))]));

        using var json = JsonDocument.Parse(ToolRun.Of("check", path, "--format", "json").Output);

        var found = json.RootElement.EnumerateArray().First();
        Assert.Equal(id, found.GetProperty("id").GetString());
        Assert.Equal(Place(text, '<', '>'), Place(found));
        Assert.Equal(Place(text, '[', ']'), Place(found.GetProperty("related")));
    }

    [Fact]
    public void Sarif_has_each_finding_with_its_rule_and_places()
    {
        var first = _folder.Add("a.dramatis.yaml", First);
        var second = _folder.Add("b ö.dramatis.yaml", Second);

        using var log = JsonDocument.Parse(ToolRun.Of("check", _folder.Path, "--format", "sarif").Output);

        Assert.Equal("2.1.0", log.RootElement.GetProperty("version").GetString());
        var run = Assert.Single(log.RootElement.GetProperty("runs").EnumerateArray());
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        var result = run.GetProperty("results")[0];
        Assert.Equal("DRM045", result.GetProperty("ruleId").GetString());
        Assert.Equal("DRM045", rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
        Assert.Equal("error", result.GetProperty("level").GetString());
        Assert.StartsWith("'Person' is already declared", result.GetProperty("message").GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal((new Uri(second).AbsoluteUri, 4, 3, 4, 9), Region(result.GetProperty("locations")[0]));
        Assert.Equal((new Uri(first).AbsoluteUri, 4, 3, 4, 9), Region(result.GetProperty("relatedLocations")[0]));
    }

    [Fact]
    public void A_sound_schema_is_a_log_without_results()
    {
        _folder.Add(
            "a.dramatis.yaml",
            First.Replace(" } }", " }, summary: A human being. }", StringComparison.Ordinal) + "summary: Who there is.\n");

        using var log = JsonDocument.Parse(ToolRun.Of("check", _folder.Path, "--format", "sarif").Output);

        Assert.Empty(log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray());
    }

    [Theory]
    [InlineData(80)]
    [InlineData(200)]
    public void On_a_terminal_lines_keep_to_its_width_and_are_coloured(int width)
    {
        using var output = new StringWriter();
        var console = AnsiConsole.Create(new()
        {
            Out = new AnsiConsoleOutput(output),
            Ansi = AnsiSupport.Yes,
            ColorSystem = ColorSystemSupport.Standard,
        });
        console.Profile.Width = width;
        var text = new string(' ', 150) + "東京";
        var message = string.Join(' ', Enumerable.Repeat("word", 50));

        new TextFormat([new("a.dramatis.yaml", text)], console).Write(
            [new(new("DRM001", "", SchemaSeverity.Error), "a.dramatis.yaml", new(new(150, 1, 151), new(152, 1, 153)), message)]);

        Assert.Contains("\u001b[1;91m", output.ToString(), StringComparison.Ordinal);
        var lines = System.Text.RegularExpressions.Regex.Replace(output.ToString(), "\u001b\\[[0-9;]*m", "").Split('\n');
        Assert.All(lines, line => Assert.InRange(line.TrimEnd().GetCellWidth(), 0, width));
        var excerpt = Assert.Single(lines, static line => line.EndsWith("東京", StringComparison.Ordinal));
        var carets = Assert.Single(lines, static line => line.Contains('^', StringComparison.Ordinal));
        Assert.Equal(excerpt[..excerpt.IndexOf('東', StringComparison.Ordinal)].Length, carets.IndexOf('^', StringComparison.Ordinal));
        Assert.EndsWith(" ^^^^", carets, StringComparison.Ordinal);
    }

    private static (string?, int, int, int, int) Region(JsonElement location)
    {
        var place = location.GetProperty("physicalLocation");
        var region = place.GetProperty("region");
        return (
            place.GetProperty("artifactLocation").GetProperty("uri").GetString(),
            region.GetProperty("startLine").GetInt32(),
            region.GetProperty("startColumn").GetInt32(),
            region.GetProperty("endLine").GetInt32(),
            region.GetProperty("endColumn").GetInt32());
    }

    private static (int, int, int) Place(JsonElement place) => (
        place.GetProperty("line").GetInt32(),
        place.GetProperty("column").GetInt32(),
        place.GetProperty("endColumn").GetInt32());

    /// <summary>Where the marked part stands once the marks of both kinds are gone.</summary>
    private static (int, int, int) Place(string text, char open, char close)
    {
        var (start, end) = (text.IndexOf(open), text.IndexOf(close));
        var before = text[..start];
        var line = before[(before.LastIndexOf('\n') + 1)..];
        var column = line.Count(static c => c is not ('[' or ']' or '<' or '>')) + 1;
        return (before.Count(static c => c == '\n') + 1, column, column + end - start - 1);
    }
}
