using System.Text.Json;

namespace Dramatis.Tool.Tests.Diffing;

public sealed class DiffTests : IDisposable
{
    private readonly SchemaFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("core.dramatis.yaml")]
    [InlineData("")]
    public void A_schema_and_itself_do_not_differ(string name)
    {
        var path = RepositoryRoot.Combine("schema", name);

        var run = ToolRun.Of("diff", path, path);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.DoesNotContain("DIFF", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rename_with_its_former_name_is_one_change()
    {
        var (old, now) = Files(
            "  Meeting:\n    roles: { host: Person }\n    rules: { x: Host.Name != \"\" }\n    caption: '{host}'\n",
            "  Meeting:\n    roles: { chair: { player: Person, renamedFrom: host } }\n    rules: { x: Chair.Name != \"\" }\n    caption: '{chair}'\n");

        var run = ToolRun.Of("diff", old, now, "--format", "json");

        Assert.Equal(["DIFF046"], Ids(run.Output));
    }

    [Fact]
    public void A_rename_of_a_type_is_one_change_wherever_the_type_is_named()
    {
        var (old, now) = Files(
            "  Meeting: { roles: { host: Person } }\n  Talk: { is: Meeting }\n  Walk: { roles: { to: Meeting? , by: Person } }\n",
            "  Gathering: { renamedFrom: Meeting, roles: { host: Person } }\n  Talk: { is: Gathering }\n  Walk: { roles: { to: Gathering?, by: Person } }\n");

        var run = ToolRun.Of("diff", old, now, "--format", "json");

        Assert.Equal(["DIFF023"], Ids(run.Output));
    }

    [Fact]
    public void A_likely_rename_is_proposed_on_both_sides()
    {
        var (old, now) = Files("  Meeting: { roles: { hosting: Person } }\n", "  Meeting: { roles: { host: Person } }\n");

        var run = ToolRun.Of("diff", old, now);

        Assert.Contains("If it was named 'hosting' before, add 'renamedFrom: hosting'.", run.Output, StringComparison.Ordinal);
        Assert.Contains("If it is now named 'host', add 'renamedFrom: hosting' there.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_nothing_alike_is_not_proposed()
    {
        var (old, now) = Files(
            "  Meeting: { roles: { host: Person }, fields: { title: text } }\n",
            "  Meeting: { roles: { host: Person }, fields: { amount: decimal? } }\n");

        Assert.DoesNotContain("renamedFrom", ToolRun.Of("diff", old, now).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1.2.3", "1.2.3", "aspect: event", "major", "2.0.0", true)]
    [InlineData("1.2.3", "1.3.0", "aspect: event", "major", "2.0.0", true)]
    [InlineData("1.2.3", "2.0.0", "aspect: event", "major", "2.0.0", false)]
    [InlineData("0.2.3", "0.2.4", "aspect: event", "major", "0.3.0", true)]
    [InlineData("0.2.3", "0.3.0", "aspect: event", "major", "0.3.0", false)]
    [InlineData("1.2.3", "1.2.4", "modalities: [actual]", "major", "2.0.0", true)]
    [InlineData("1.2.3", "1.2.4", "fields: { note: text? }", "minor", "1.3.0", true)]
    [InlineData("1.2.3", "1.3.0", "fields: { note: text? }", "minor", "1.3.0", false)]
    [InlineData("0.2.3", "0.2.4", "fields: { note: text? }", "minor", "0.2.4", false)]
    [InlineData("1.2.3", "1.2.3", "summary: They meet.", "patch", "1.2.4", true)]
    [InlineData("1.2.3", "1.2.4", "summary: They meet.", "patch", "1.2.4", false)]
    [InlineData("1.2.3", "1.2.2", "", "none", "1.2.3", true)]
    [InlineData("1.2.3", "1.2.3", "", "none", "1.2.3", false)]
    public void The_version_must_say_as_much_as_has_changed(
        string oldVersion, string newVersion, string addition, string step, string least, bool claimsLess)
    {
        var comma = addition.Length > 0 ? ", " : "";
        var (old, now) = Files(
            "  Meeting: { roles: { host: Person } }\n",
            $"  Meeting: {{ roles: {{ host: Person }}{comma}{addition} }}\n",
            oldVersion,
            newVersion);

        var run = ToolRun.Of("diff", old, now, "--format", "json");

        using var json = JsonDocument.Parse(run.Output);
        var schema = json.RootElement[0];
        Assert.Equal(step, schema.GetProperty("step").GetString());
        Assert.Equal(least, schema.GetProperty("leastVersion").GetString());
        Assert.Equal(claimsLess, schema.GetProperty("claimsLess").GetBoolean());
        Assert.Equal(claimsLess ? 1 : 0, run.ExitCode);
    }

    [Fact]
    public void Text_says_what_breaks_and_which_version_it_needs()
    {
        var (old, now) = Files(
            "  Meeting: { roles: { host: Person } }\n",
            "  Meeting: { roles: { host: Person }, aspect: event }\n",
            "1.0.0",
            "1.1.0");

        var run = ToolRun.Of("diff", old, now);

        Assert.Equal(
            """
            A 1.0.0 -> 1.1.0

              DIFF004 none: Version changed
                A: The version was '1.0.0' and is '1.1.0'.

              DIFF081 meaning: Timeless relation became an event or a state
                A.Meeting: The aspect was 'timeless' and is 'event'.

              2 changes: 0 source-breaking, 0 data-breaking, 1 meaning-breaking.
              The changes need a major step from 1.0.0: at least 2.0.0; NEW is 1.1.0, which
              is too low.


            """,
            run.Output);
    }

    [Fact]
    public void Annotations_say_the_same_in_a_line_each()
    {
        var (old, now) = Files("", "  Meeting: { roles: { host: Person } }\n", "1.0.0", "1.0.0");

        Assert.Equal(
            "::notice title=DIFF020 none::A.Meeting: A relation was added.\n"
                + "::error title=version::A: The changes need a minor step from 1.0.0: at least 1.1.0; NEW is 1.0.0, "
                + "which is too low.\n",
            ToolRun.Of("diff", old, now, "--format", "github").Output);
    }

    [Fact]
    public void Errors_are_reported_with_the_side_that_has_them()
    {
        var (old, now) = Files("  Meeting: { roles: { host: Persn } }\n", "  Meeting: { roles: { host: Person } }\n");

        var run = ToolRun.Of("diff", old, now);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"{old}(5,29): error DRM040: ", run.Error, StringComparison.Ordinal);
        Assert.EndsWith(
            $"\ndramatis: OLD, {old}, has 1 error; only sound schemas can be compared.\n", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("diff", "x")]
    [InlineData("diff", "nowhere", "nowhere")]
    [InlineData("diff", "git:HEAD", "x")]
    [InlineData("diff", "git::x", "x")]
    [InlineData("diff", "git:--output=x:y", "x")]
    public void Wrong_use_ends_with_2_and_one_line(params string[] arguments)
    {
        var run = ToolRun.Of(arguments);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("dramatis: ", run.Error, StringComparison.Ordinal);
        Assert.Equal(1, run.Error.Count(static character => character == '\n'));
    }

    internal static IEnumerable<string> Ids(string json)
    {
        using var document = JsonDocument.Parse(json);
        return
        [
            .. document.RootElement.EnumerateArray()
                .SelectMany(static schema => schema.GetProperty("changes").EnumerateArray())
                .Select(static change => change.GetProperty("id").GetString()!),
        ];
    }

    private (string Old, string New) Files(
        string oldRelations, string newRelations, string? oldVersion = null, string? newVersion = null) => (
        _folder.Add("old/a.dramatis.yaml", Text(oldRelations, oldVersion)),
        _folder.Add("new/a.dramatis.yaml", Text(newRelations, newVersion)));

    private static string Text(string relations, string? version) =>
        $"dramatis: 1\nnamespace: A\n{(version is null ? "" : $"version: {version}\n")}"
        + "actors: { Person: { fields: { name: text } } }\n"
        + (relations.Length == 0 ? "" : $"relations:\n{relations}");
}
