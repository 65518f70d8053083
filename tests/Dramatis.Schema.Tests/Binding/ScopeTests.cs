using Dramatis.Schema.Binding;

namespace Dramatis.Schema.Tests.Binding;

public sealed class ScopeTests
{
    private const string Core = """
        types: { Code: { is: text, length: ..9 } }
        enums: { Format: { a: , b: } }
        actors: { Agent: { fields: { name: text } }, State: { is: Agent, fields: { code: Code } }, Alone: { fields: { x: text } } }
        relations:
          Support: { roles: { supporter: Agent, supported: Agent }, fields: { since: text? } }
        """;

    private const string User = """
        actors: { Ministry: { is: Agent } }
        relations:
          Meeting: { roles: { host: State }, fields: { format: Format = a } }
          Opposition: { roles: { x: Agent, y: Agent }, excludes: { Support: { x: supporter, y: supported } } }
        """;

    [Theory]
    [InlineData("code: Code", "code: Code?")]
    [InlineData("x: text", "x: integer")]
    [InlineData("length: ..9", "length: ..8")]
    [InlineData("since: text?", "since: date?")]
    [InlineData("Alone: { fields", "Alone: { summary: By itself., fields")]
    [InlineData("Format: { a: ,", "Format: { a: It is a. ,")]
    public void Scope_does_not_change_with_what_a_file_does_not_build_on(string old, string edited) =>
        Assert.Equal(ScopeOfUser(Core), ScopeOfUser(Core.Replace(old, edited, StringComparison.Ordinal)));

    [Theory]
    [InlineData("name: text", "name: text?")]
    [InlineData("a: , b:", "a: , c:")]
    [InlineData("supported: Agent", "backed: Agent")]
    [InlineData("State: { is: Agent, fields", "State: { is: Agent, abstract: true, fields")]
    public void Scope_changes_with_what_a_file_builds_on(string old, string edited) =>
        Assert.NotEqual(ScopeOfUser(Core), ScopeOfUser(Core.Replace(old, edited, StringComparison.Ordinal)));

    [Fact]
    public void Order_of_the_files_changes_nothing()
    {
        (string Path, string Text)[] files =
        [
            ("a.dramatis.yaml", Project.Head("N") + "actors: { A: , Osce: }\nversion: 1.0.0"),
            ("b.dramatis.yaml", Project.Head("N") + "actors: { A: , OSCE: }\nversion: 2.0.0"),
            ("c.dramatis.yaml", Project.Head("N.M") + "imports: [N]\nroles: { R: A | N.Osce }"),
        ];
        var forward = new Project(files);
        var backward = new Project([.. files.Reverse()]);
        Assert.Equal(forward.Table, backward.Table);
        Assert.Equal(forward.Table.Outlines, backward.Table.Outlines);
        foreach (var (path, _) in files)
        {
            Assert.Equal(forward.Scope(path), backward.Scope(path));
            Assert.Equal(forward.Bind(path).Diagnostics, backward.Bind(path).Diagnostics);
        }
    }

    [Fact]
    public void Outline_has_the_sound_types_in_ordinal_order()
    {
        var project = new Project(
            ("a.dramatis.yaml", Project.Head("N") + "version: 1.2.3\nactors: { B: , a: , C: { is: Nobody } }"),
            ("b.dramatis.yaml", Project.Head("N") + "summary: What it is.\nactors: { A: { is: B } }"));
        var outline = Assert.Single(project.Table.Outlines);
        Assert.Equal(("N", "1.2.3", "What it is."), (outline.Namespace, outline.Version, outline.Summary));
        Assert.Equal(["A", "B"], outline.Types.Select(t => t.Name));
    }

    [Fact]
    public void Scope_knows_whether_a_name_hides_one_of_the_runtime()
    {
        var hiding = new Project(
            ("a.dramatis.yaml", Project.Head("N") + "actors: { Source: }"),
            ("b.dramatis.yaml", Project.Head("N.M") + "actors: { A: }"),
            ("c.dramatis.yaml", Project.Head("O") + "actors: { A: }"));
        Assert.True(hiding.Scope("a.dramatis.yaml").HidesRuntime);
        Assert.True(hiding.Scope("b.dramatis.yaml").HidesRuntime);
        Assert.False(hiding.Scope("c.dramatis.yaml").HidesRuntime);
    }

    private static Scope ScopeOfUser(string core) => new Project(
        ("core.dramatis.yaml", Project.Head("N") + core), ("n.dramatis.yaml", Project.Head("N") + User)).Scope();
}
