using System.Text.Json;

namespace Dramatis.Tool.Tests;

public sealed class ValidateTests : IDisposable
{
    private const string Schema = """
        dramatis: 1
        namespace: A
        version: 1.2.0
        actors:
          Person: { fields: { name: text } }
        relations:
          Talk:
            roles: { speaker: Person, listener: Person? }
            fields: { title: { type: text, length: 1..10 } }
            rules: { nobody-talks-to-himself: Listener is null || Speaker.Id != Listener.Id }

        """;

    private const string Sound = """
        {"dramatis":1,"schemas":{"A":"1.2.0"}}
        {"actor":"ann","type":"A.Person","members":{"name":"Ann"}}
        {"actor":"bob","type":"A.Person","members":{"name":"Bob"}}
        {"source":"radio","title":"Radio North"}
        {"proposition":1,"type":"A.Talk","members":{"speaker":"ann","listener":"bob","title":"Hello"}}
        {"source":"radio","what":1,"locators":[1]}

        """;

    private readonly SchemaFolder _folder = new();
    private readonly string _schema;

    public ValidateTests() => _schema = _folder.Add("a.dramatis.yaml", Schema);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_sound_file_has_no_errors()
    {
        var data = _folder.Add("facts.jsonl", Sound);

        Assert.Equal(new(0, $"0 errors in {data}: 1 claim about 2 actors\n", ""), Validate(data, "--unsealed"));
    }

    [Fact]
    public void A_file_that_is_not_sealed_is_refused_unless_it_may_be()
    {
        var data = _folder.Add("facts.jsonl", Sound);

        var run = Validate(data);

        Assert.Equal(1, run.ExitCode);
        Assert.EndsWith($"1 error in {data}\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_before_a_rename_is_read_once_the_option_says_so()
    {
        var data = _folder.Add("facts.jsonl", Sound);
        _folder.Add("a.dramatis.yaml", Schema
            .Replace("version: 1.2.0", "version: 2.0.0", StringComparison.Ordinal)
            .Replace("  Talk:\n", "  Speech:\n    renamedFrom: Talk\n", StringComparison.Ordinal));

        var refused = Validate(data, "--unsealed");
        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("\"1.2.0\"; 2.0.0 or an earlier one that it can read is expected.", refused.Output, StringComparison.Ordinal);
        Assert.Contains("--earlier-major", refused.Output, StringComparison.Ordinal);
        Assert.Equal(
            new(0, $"0 errors in {data}: 1 claim about 2 actors\n", ""), Validate(data, "--unsealed", "--earlier-major"));
    }

    [Fact]
    public void Every_error_is_told_by_its_line_and_member()
    {
        var data = _folder.Add(
            "facts.jsonl",
            Sound.Replace("\"Hello\"", "\"Hello, hello\"", StringComparison.Ordinal)
                .Replace("A.Person\",\"members\":{\"name\":\"Bob\"", "A.Persn\",\"members\":{\"name\":\"Bob\"", StringComparison.Ordinal)
                .Replace("\"title\":\"Radio North\"", "\"titel\":\"Radio North\"", StringComparison.Ordinal));

        using var json = JsonDocument.Parse(Validate(data, "--unsealed", "--format", "json").Output);

        var found = json.RootElement.EnumerateArray()
            .Select(static issue => (issue.GetProperty("line").GetInt32(), issue.GetProperty("member").GetString()))
            .ToList();
        Assert.Contains((3, "type"), found);
        Assert.Contains((4, "titel"), found);
    }

    [Fact]
    public void The_rules_of_the_schema_hold()
    {
        var data = _folder.Add("facts.jsonl", Sound.Replace("\"bob\",\"title", "\"ann\",\"title", StringComparison.Ordinal));

        var run = Validate(data, "--unsealed", "--format", "msbuild");

        Assert.Equal(1, run.ExitCode);
        Assert.Matches($@"^{data}\(6\): error : .*The rule nobody-talks-to-himself does not hold", run.Output);
    }

    [Fact]
    public void A_schema_with_errors_is_reported_instead()
    {
        _folder.Add("a.dramatis.yaml", Schema.Replace("Speaker.Id", "Speaker.Ident", StringComparison.Ordinal));
        var data = _folder.Add("facts.jsonl", Sound);

        var run = Validate(data, "--format", "msbuild");

        Assert.StartsWith($"{_schema}(10,67): error CS1061: ", run.Output, StringComparison.Ordinal);
        Assert.Equal(1, run.ExitCode);
    }

    [Theory]
    [InlineData("nowhere.jsonl")]
    [InlineData("no/where.jsonl")]
    [InlineData("")]
    public void A_file_that_cannot_be_read_is_said_in_one_line(string name)
    {
        var run = Validate(Path.Combine(_folder.Path, name));

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Matches($"^dramatis: {_folder.Path}[^\n]+\n$", run.Error);
    }

    [Fact]
    public void A_binary_file_is_refused_at_its_first_line()
    {
        var data = Path.Combine(_folder.Path, "facts.jsonl");
        File.WriteAllBytes(data, [0xFF, 0xFE, 0x00, 0x0A, 0xC3, 0x28]);

        var run = Validate(data);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith($"{data}:1: ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_schema_must_be_named()
    {
        var run = ToolRun.Of("validate", _folder.Add("facts.jsonl", Sound));

        Assert.Equal((2, "dramatis: Option '--schema' is required.\n"), (run.ExitCode, run.Error));
    }

    private ToolRun Validate(string data, params string[] options) =>
        ToolRun.Of(["validate", data, "--schema", _schema, .. options]);
}
