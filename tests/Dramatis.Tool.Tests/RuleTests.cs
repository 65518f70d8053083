namespace Dramatis.Tool.Tests;

/// <summary>Rules are compiled by <c>check</c>, too.</summary>
public sealed class RuleTests : IDisposable
{
    private readonly SchemaFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("'[|Titel|].Length > 3'", "CS0103", "Title")]
    [InlineData("[|title|] is null", "CS0103", "Title")]
    [InlineData("'Title.Length > 3 && Title.[|Lenth|] is 4'", "CS1061", "Length")]
    [InlineData("|\n        Title.Length > 3 &&\n          [|Titel|] is null", "CS0103", "Title")]
    [InlineData("Speaker.Name?.[|Contians|](\"x\") == true", "CS1061", "Contains")]
    [InlineData("Listener?.[|Nmae|] is null", "CS1061", "Name")]
    [InlineData("Format == Cases.Format.[|InPersn|]", "CS0117", "InPerson")]
    [InlineData("Title.[|Frist|]() is 'x'", "CS1061", "First")]
    [InlineData("[|Zebra|] > 3", "CS0103", null)]
    [InlineData("[|Title|]", "CS0029", null)]
    [InlineData("'\"東京🙂\" != [|Titel|]'", "CS0103", "Title")]
    public void What_does_not_compile_is_told_at_its_place_with_the_nearest_name(string rule, string id, string? nearest)
    {
        var text = Schema(rule);
        var before = text[..text.IndexOf("[|", StringComparison.Ordinal)];
        var length = text.IndexOf("|]", StringComparison.Ordinal) - before.Length - 2;
        var path = _folder.Add(
            "rules.dramatis.yaml",
            text.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal));

        var run = ToolRun.Of("check", path, "--format", "json");

        using var json = System.Text.Json.JsonDocument.Parse(run.Output);
        var found = Assert.Single(json.RootElement.EnumerateArray());
        var line = before.Count(static c => c == '\n') + 1;
        var column = before.Length - before.LastIndexOf('\n');
        Assert.Equal(
            (1, id, path, line, column, line, column + length),
            (run.ExitCode, Text("id"), Text("path"), Number("line"), Number("column"), Number("endLine"), Number("endColumn")));
        Assert.Equal(nearest, found.TryGetProperty("suggestion", out var given) ? given.GetString() : null);

        string? Text(string name) => found.GetProperty(name).GetString();
        int Number(string name) => found.GetProperty(name).GetInt32();
    }

    [Fact]
    public void A_member_is_suggested_before_a_type_of_the_framework()
    {
        var path = _folder.Add(
            "shares.dramatis.yaml",
            "dramatis: 1\nnamespace: A\nactors:\n  Owner: { fields: { share: decimal }, rules: { some: Shar > 0 } }\n");

        var run = ToolRun.Of("check", path, "--format", "msbuild");

        Assert.Contains("Did you mean 'Share'?", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("actors: { Owner: { fields: { share: decimall }, rules: { some: Shar > 0 } } }", "Share")]
    [InlineData("actors: { C: }\nrelations: { R: { roles: { asset: C(3..1) }, rules: { some: Aset is null } } }", "Asset")]
    public void A_member_whose_declaration_is_broken_is_suggested(string body, string meant)
    {
        var path = _folder.Add("broken.dramatis.yaml", $"dramatis: 1\nnamespace: A\n{body}\n");

        var run = ToolRun.Of("check", path, "--format", "msbuild");

        Assert.Contains("error CS0103: ", run.Output, StringComparison.Ordinal);
        Assert.Contains($"Did you mean '{meant}'?", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("'Char'", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_warning_of_the_compiler_is_a_warning()
    {
        var path = _folder.Add("rules.dramatis.yaml", Schema("Listener.Name is null"));

        var run = ToolRun.Of("check", path, "--format", "msbuild");

        Assert.Contains($"{path}(12,14): warning CS8602: ", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public void Rules_of_several_types_and_namespaces_are_each_told_at_their_place()
    {
        var paths = new[] { "A", "B" }.Select(space => _folder.Add(
            $"{space}.dramatis.yaml",
            $$"""
            dramatis: 1
            namespace: {{space}}
            types:
              Code: { is: text, check: value.Lenght > 1 }
            actors:
              One: { fields: { name: text }, rules: { named: Nmae is not null } }
              Two: { fields: { name: text }, rules: { named: Name is not null, again: Nam is not null } }

            """)).ToList();

        var lines = ToolRun.Of("check", _folder.Path, "--format", "msbuild").Output.Split('\n')[..^1];

        string[] places = ["(4,34): error CS1061", "(6,50): error CS0103", "(7,75): error CS0103"];
        Assert.Equal(
            paths.SelectMany(path => places.Select(place => path + place)),
            lines.Select(static line => line[..(line.IndexOf(": error CS", StringComparison.Ordinal) + 14)]));
    }

    [Fact]
    public void What_is_broken_elsewhere_is_not_reported_again_in_rules()
    {
        var path = _folder.Add(
            "rules.dramatis.yaml",
            Schema("Title is not null && Titel is null").Replace("title: text", "title: txt", StringComparison.Ordinal));

        var lines = ToolRun.Of("check", path, "--format", "msbuild").Output.Split('\n')[..^1];

        Assert.Equal(
            [$"{path}(10,22): error DRM040", $"{path}(12,35): error CS0103"],
            lines.Select(static line => line[..line.IndexOf(": ", line.IndexOf(": ", StringComparison.Ordinal) + 2, StringComparison.Ordinal)]));
    }

    [Fact]
    public void The_check_of_a_type_is_compiled()
    {
        var path = _folder.Add(
            "types.dramatis.yaml",
            "dramatis: 1\nnamespace: A\ntypes:\n  Code: { is: text, check: value.Lenght == 2 }\n");

        var run = ToolRun.Of("check", path, "--format", "msbuild");

        Assert.StartsWith($"{path}(4,34): error CS1061: ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_sees_the_types_of_imported_files()
    {
        _folder.Add(
            "a.dramatis.yaml",
            "dramatis: 1\nnamespace: A\nsummary: Who there is.\nactors:\n"
                + "  Person: { fields: { name: text }, summary: A human being. }\n");
        _folder.Add(
            "b.dramatis.yaml",
            """
            dramatis: 1
            namespace: B
            summary: Who talks.
            imports: [A]
            relations:
              Talk:
                summary: Somebody talks.
                roles: { who: Person }
                rules:
                  named: 'Who.Name is not null && new Person("x") { Name = "y" } != Who'

            """);

        Assert.Equal(new(0, "0 errors and 0 warnings in 2 files\n", ""), ToolRun.Of("check", _folder.Path));
    }

    private static string Schema(string rule) => $$"""
        dramatis: 1
        namespace: Cases
        enums:
          Format: { in-person: '', remote: '' }
        actors:
          Person: { fields: { name: text } }
        relations:
          Talk:
            roles: { speaker: Person, listener: Person? }
            fields: { title: text, format: Format = remote }
            rules:
              holds: {{rule}}

        """;
}
