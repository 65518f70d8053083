using System.Text.Json;

namespace Dramatis.Tool.Tests;

/// <summary>The clashes of a fact file, for people and for programs.</summary>
public sealed class ClashesTests : IDisposable
{
    private const string Schema = """
        dramatis: 1
        namespace: A
        version: 1.0.0
        enums:
          Course: { grows: { opposes: shrinks }, shrinks: }
        actors:
          Power: { fields: { name: text } }
        relations:
          Presence: { aspect: state, roles: { present: Power, area: Power } }
          Leaving:
            aspect: event
            roles: { who: Power, area: Power }
            terminates: { Presence: { who: present, area: area } }
          Trend: { aspect: state, roles: { of: Power }, fields: { course: Course } }

        """;

    private const string Facts = """
        {"dramatis":2,"schemas":{"A":"1.0.0"}}
        {"actor":"nor","type":"A.Power","members":{"name":"Norland"}}
        {"actor":"sud","type":"A.Power","members":{"name":"Sudland"}}
        {"source":"x:radio","title":"Radio North"}
        {"proposition":1,"type":"A.Leaving","members":{"on":"2020-05","who":"nor","area":"sud"}}
        {"proposition":2,"type":"A.Presence","members":{"during":"2022","present":"nor","area":"sud"}}
        {"proposition":3,"type":"A.Trend","members":{"during":"2022","of":"sud","course":"grows"}}
        {"proposition":4,"type":"A.Trend","members":{"during":"2022","of":"sud","course":"shrinks"}}
        {"source":"x:radio","what":1,"locators":[1]}
        {"source":"x:radio","what":2,"locators":[2]}
        {"source":"x:radio","what":3,"locators":[3]}
        {"source":"x:radio","what":4,"locators":[4]}

        """;

    private readonly SchemaFolder _folder = new();
    private readonly string _schema;

    public ClashesTests() => _schema = _folder.Add("a.dramatis.yaml", Schema);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Clashes_are_told_with_their_claims_and_lines()
    {
        var run = Clashes();

        Assert.Equal("", run.Error);
        Assert.Equal(0, run.ExitCode);
        var told = run.Output.Replace(_folder.Path + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
        Assert.Equal("""
            Possible contradiction: One claim affirms what the other denies, since "Leaving: Norland, Sudland" ends "Presence: Norland, Sudland"; only if nothing has changed in between.
              facts.jsonl:10: x:radio, paragraph 2: Presence: Norland, Sudland, 2022
              facts.jsonl:9: x:radio, paragraph 1: Leaving: Norland, Sudland, 2020-05

            Certain contradiction: They are alike, but the course is opposite: grows, shrinks.
              facts.jsonl:11: x:radio, paragraph 3: Trend: Sudland (course: grows), 2022
              facts.jsonl:12: x:radio, paragraph 4: Trend: Sudland (course: shrinks), 2022

            2 clashes in facts.jsonl: 2 contradictions

            """.ReplaceLineEndings("\n"), told);
    }

    [Fact]
    public void Clashes_are_printed_as_json()
    {
        using var json = JsonDocument.Parse(Clashes("--format", "json", "--of", "nor").Output);

        var clash = Assert.Single(json.RootElement.EnumerateArray(), static one => one.GetProperty("rule").GetString() == "denied");
        Assert.Equal("contradiction", clash.GetProperty("kind").GetString());
        Assert.False(clash.GetProperty("isCertain").GetBoolean());
        Assert.Equal("oneSpeaker", clash.GetProperty("between").GetString());
        Assert.Equal(10, clash.GetProperty("claim").GetProperty("line").GetInt32());
        Assert.Equal(9, Assert.Single(clash.GetProperty("against").EnumerateArray()).GetProperty("line").GetInt32());
        Assert.Single(clash.GetProperty("steps").EnumerateArray());
    }

    [Theory]
    [InlineData("2 contradictions")]
    [InlineData("0 clashes", "--kind", "change")]
    [InlineData("2 contradictions", "--kind", "tension", "contradiction")]
    [InlineData("1 contradiction", "--of", "nor")]
    public void Clashes_are_narrowed_by_actor_and_kind(string expected, params string[] options) =>
        Assert.Contains(expected, Clashes(options).Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("facts.jsonl: It has no actor and no claim nort. Did you mean nor?", "--of", "nort")]
    [InlineData("Argument 'quarrel' not recognized", "--kind", "quarrel")]
    public void Wrong_options_are_refused(string message, params string[] options)
    {
        var run = Clashes(options);

        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Equal(2, run.ExitCode);
    }

    private ToolRun Clashes(params string[] options) =>
        ToolRun.Of(["clashes", _folder.Add("facts.jsonl", Facts), "--unsealed", "--schema", _schema, .. options]);
}
