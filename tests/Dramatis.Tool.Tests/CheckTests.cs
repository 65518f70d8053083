using System.Text.Json;

namespace Dramatis.Tool.Tests;

public sealed class CheckTests : IDisposable
{
    private const string Sound =
        "dramatis: 1\nnamespace: Sound\nactors:\n  Person: { fields: { name: text }, summary: A human being. }\n"
        + "summary: Who there is.\n";

    private const string NineMistakes = """
        dramatis: 1
        namespace: Wrong
        actors:
          person: { fields: { name: text } }
          Person: { fields: { name: txt }, colour: red }
          Place: { is: Plcae }
        roles:
          Host: Persn
        relations:
          Meeting:
            aspect: evnt
            caption: '{hosts} meet'
            roles: { host: 'Person(5..2)' }
            key: [hostt]
        """;

    private readonly SchemaFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_sound_schema_has_no_findings()
    {
        _folder.Add("sound.dramatis.yaml", Sound);

        Assert.Equal(new(0, "0 errors and 0 warnings in 1 file\n", ""), ToolRun.Of("check", _folder.Path));
    }

    [Fact]
    public void Nine_mistakes_are_reported_in_one_run_each_at_its_place()
    {
        var path = _folder.Add("wrong.dramatis.yaml", NineMistakes);

        var run = ToolRun.Of("check", path, "--format", "msbuild");

        var places = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line[path.Length..line.IndexOf(" DRM", StringComparison.Ordinal)]);
        Assert.Equal(
            [
                "(4,3): error",
                "(5,29): error",
                "(5,36): error",
                "(6,16): error",
                "(8,9): error",
                "(11,13): error",
                "(12,16): error",
                "(13,27): error",
                "(14,11): error",
            ],
            places);
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public void Text_shows_the_line_with_carets_under_exactly_the_span_and_what_was_meant()
    {
        var path = _folder.Add("wrong.dramatis.yaml", Sound.Replace("text", "txt", StringComparison.Ordinal));

        var run = ToolRun.Of("check", path);

        Assert.Equal(
            [
                "error DRM040: 'txt' is not declared in the schema files of this project, or in a schema of a reference that "
                    + "it imports.",
                $" --> {path}:4:29",
                "  |",
                "4 |   Person: { fields: { name: txt }, summary: A human being. }",
                "  |                             ^^^",
                "  = did you mean 'text'?",
                "  = help: dramatis explain DRM040",
                "",
                "1 error and 0 warnings in 1 file",
                "",
            ],
            run.Output.Split('\n'));
    }

    [Fact]
    public void Json_holds_every_finding_with_its_span()
    {
        var path = _folder.Add("wrong.dramatis.yaml", NineMistakes);

        using var json = JsonDocument.Parse(ToolRun.Of("check", path, "--format", "json").Output);

        var first = json.RootElement[1];
        Assert.Equal(9, json.RootElement.GetArrayLength());
        Assert.Equal((5, 29, 5, 32), (
            first.GetProperty("line").GetInt32(),
            first.GetProperty("column").GetInt32(),
            first.GetProperty("endLine").GetInt32(),
            first.GetProperty("endColumn").GetInt32()));
        Assert.Equal("text", first.GetProperty("suggestion").GetString());
    }

    [Fact]
    public void Annotations_escape_what_would_end_them()
    {
        var path = _folder.Add("a,b.dramatis.yaml", NineMistakes);

        var run = ToolRun.Of("check", path, "--format", "github");

        var file = path.Replace(",", "%2C", StringComparison.Ordinal);
        Assert.StartsWith($"::error file={file},line=4,col=3,", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_of_folders_are_checked_together()
    {
        _folder.Add("a/core.dramatis.yaml", Sound);
        _folder.Add("b/more.dramatis.yaml", "dramatis: 1\nnamespace: More\nimports: [Sound]\nroles:\n  Host: Person\n");

        Assert.Equal(0, ToolRun.Of("check", _folder.Path).ExitCode);
    }

    [Theory]
    [InlineData("nowhere", "there is no such file or folder.")]
    [InlineData("", "there is no file named *.dramatis.yaml or *.dramatis.json in it.")]
    public void What_cannot_be_checked_is_said_in_one_line(string name, string why)
    {
        var path = Path.Combine(_folder.Path, name);

        Assert.Equal(new(2, "", $"dramatis: {path}: {why}\n"), ToolRun.Of("check", path));
    }

    [Fact]
    public void A_loop_of_links_ends()
    {
        _folder.Add("a/sound.dramatis.yaml", Sound);
        Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "a", "loop"), _folder.Path);

        Assert.Equal("0 errors and 0 warnings in 1 file\n", ToolRun.Of("check", _folder.Path).Output);
    }

    [Fact]
    public void A_file_of_another_encoding_is_a_finding()
    {
        var path = Path.Combine(_folder.Path, "x.dramatis.yaml");
        File.WriteAllBytes(path, [0x41, 0xE9, 0x41]);

        var run = ToolRun.Of("check", path, "--format", "msbuild");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("The file cannot be read, or is not UTF-8.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_binary_file_is_no_schema()
    {
        var path = Path.Combine(_folder.Path, "x.dramatis.yaml");
        File.WriteAllBytes(path, [0xFF, 0xFE, 0x00, 0xC3]);

        Assert.Equal(new(2, "", $"dramatis: {path}: it is a binary file, not a schema.\n"), ToolRun.Of("check", path));
    }

    [Theory]
    [InlineData("check")]
    [InlineData("check", "x", "--format", "xml")]
    [InlineData("chek")]
    public void Wrong_use_ends_with_2(params string[] arguments)
    {
        var run = ToolRun.Of(arguments);

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("dramatis: ", run.Error, StringComparison.Ordinal);
    }
}
