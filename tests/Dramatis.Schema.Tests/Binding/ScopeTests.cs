using Dramatis.Schema.Binding;
using Dramatis.Schema.Binding.Scopes;

namespace Dramatis.Schema.Tests.Binding;

public sealed class ScopeTests
{
    private const string Core = """
        types: { Code: { is: text, length: ..9 } }
        enums: { Format: { a: , b: } }
        actors: { Agent: { fields: { name: text } }, State: { is: Agent, fields: { code: Code } } }
        roles: { Host: Agent }
        relations:
          Backing: { roles: { supported: Agent } }
          Support: { is: Backing, roles: { supporter: Agent }, fields: { since: text? } }
        """;

    private const string User = """
        actors: { Ministry: { is: Agent } }
        relations:
          Meeting: { roles: { host: State }, fields: { format: Format = a } }
          Opposition: { roles: { x: Agent, y: Agent }, excludes: { Support: { x: supporter, y: supported } } }
        """;

    [Theory]
    [InlineData("code: Code", "code: Code?")]
    [InlineData("Host: Agent", "Host: State")]
    [InlineData("length: ..9", "length: ..8")]
    [InlineData("since: text?", "since: date?")]
    [InlineData("Agent: { fields", "Agent: { summary: By itself., fields")]
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
            Assert.Equal(forward.Bind(path).Diagnostics.AsEnumerable(), backward.Bind(path).Diagnostics);
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
    public void Outline_has_the_roles_and_what_its_imports_reach()
    {
        var project = new Project(
            ("n.dramatis.yaml", Project.Head("N") + "imports: [M]\nactors: { B: , A: }\nroles: { S: B | X, R: A }"),
            ("m.dramatis.yaml", Project.Head("M") + "imports: [O, L]\nactors: { X: { is: Z }, Y: { is: K } }"),
            ("l.dramatis.yaml", Project.Head("L") + "actors: { K: }"),
            ("o.dramatis.yaml", Project.Head("O") + "imports: [M]\nactors: { Z: }\nroles: { T: Y }"));
        var outlines = project.Table.Outlines.ToDictionary(outline => outline.Namespace);

        Assert.Equal(["L", "M", "N", "O"], project.Table.Outlines.Select(outline => outline.Namespace));
        Assert.Equal(["L", "M", "O"], outlines["N"].Imports);
        Assert.Equal(["L", "O"], outlines["M"].Imports);
        Assert.Equal(["N.R: N.A", "N.S: N.B, M.X"], outlines["N"].Roles.Select(
            role => $"{role.FullName}: {string.Join(", ", role.Players)}"));
        Assert.Equal(["M"], project.Scope().Imports);
    }

    [Fact]
    public void Namespaces_without_a_name_of_their_own_have_no_outline()
    {
        var project = new Project(
            ("a.dramatis.yaml", Project.Head("N") + "imports: [N.Abc, N.ABC]\nactors: { A: { is: N.ABC.B } }"),
            ("b.dramatis.yaml", Project.Head("N.ABC") + "imports: [N.Abc]\nactors: { B: }"),
            ("c.dramatis.yaml", Project.Head("N.Abc") + "actors: { B: }"),
            ("d.dramatis.yaml", "dramatis: 1\nactors: { X: }"),
            ("e.dramatis.yaml", "dramatis: 1\nimports: [N, N]\nactors: { X: }"));

        Assert.Equal(["N", "N.ABC"], project.Table.Outlines.Select(outline => outline.Namespace));
        Assert.Equal(["N.ABC"], project.Table.Outlines[0].Imports);
        Assert.Empty(project.Table.Outlines[1].Imports);
        Assert.Empty(project.Bind("d.dramatis.yaml").Declarations);
        Assert.Empty(project.Bind("e.dramatis.yaml").Diagnostics);
        Assert.Empty(project.Scope("e.dramatis.yaml").Names);
    }

    [Fact]
    public void Names_are_not_unknown_where_several_files_have_no_namespace()
    {
        var project = new Project(
            ("n.dramatis.yaml", Project.Head("N") + "imports: [M]\nactors: { A: { is: X }, B: }"),
            ("a.dramatis.yaml", "dramatis: 1\nactors: { Y: }"),
            ("b.dramatis.yaml", "dramatis: 1\nactors: { Y: }"));

        Assert.Empty(project.Bind().Diagnostics);
    }

    [Fact]
    public void Imports_in_sight_are_those_that_are_there_once_and_in_order()
    {
        var project = new Project(
            ("n.dramatis.yaml", Project.Head("N") + "imports: [O, M, P, O]\nactors: { A: }"),
            ("m.dramatis.yaml", Project.Head("M") + "actors: { A: }"),
            ("o.dramatis.yaml", Project.Head("O") + "actors: { A: }"));

        Assert.Equal(["M", "O"], project.Scope().Imports);
    }

    [Fact]
    public void Each_declaration_and_each_name_is_in_sight_once()
    {
        var project = new Project(
            ("n.dramatis.yaml", Project.Head("N") + "relations: { R: { is: Q, excludes: { Q: { a: a }, P: { a: a }, S: { a: b } } }, "
                + "S: { roles: { b: Actor }, fields: { x: Code } }, T: { is: S } }"),
            ("m.dramatis.yaml", Project.Head("N") + "types: { Code: { is: text } }\nrelations: { "
                + "Q: { is: P, fields: { x: Code, y: Code, z: text } }, P: { roles: { a: Actor } } }"));

        Assert.Empty(project.Diagnostics());
        Assert.Equal(["Code", "P", "Q"], project.Scope().Others.Select(reached => reached.Symbol.Name));
        Assert.Equal(["P", "Code", "text"], project.Scope().Others[2].Names.Select(name => name.Written));
    }

    [Fact]
    public void Members_are_inherited_over_several_files()
    {
        var project = new Project(
            ("n.dramatis.yaml", Project.Head("N") + "actors: { A: { is: M.B, fields: { x: text } } }"),
            ("m.dramatis.yaml", Project.Head("M") + "imports: [O]\nactors: { B: { is: C, fields: { y: O.X, z: P.X } } }"),
            ("o.dramatis.yaml", Project.Head("O") + "types: { X: { is: Y, length: 2.. } }\nactors: { C: { fields: { w: text } } }"),
            ("p.dramatis.yaml", Project.Head("P") + "types: { X: { is: integer } }"),
            ("q.dramatis.yaml", Project.Head("O") + "types: { Y: { is: text, length: ..4 } }"));

        Assert.Empty(project.Diagnostics());
        Assert.Equal(
            ["w: text", "y: O.X", "z: P.X", "x: text"],
            project.Find<BoundActor>("A").Fields.Select(field => $"{field.Name}: {field.Type.FullName}"));
    }

    [Theory]
    [InlineData("{ a: x, b: y }", "ax by")]
    [InlineData("{ a: z }", "")]
    public void Inherited_positions_of_another_file_are_excluded(string positions, string excluded)
    {
        var project = new Project(
            ("n.dramatis.yaml", Project.Head("N") + "relations: { R: { roles: { a: Actor, b: Actor }, "
                + $"excludes: {{ M.Q: {positions} }} }} }}"),
            ("m.dramatis.yaml", Project.Head("M") + "relations: { T: { trait: true, roles: { x: Actor } }, "
                + "P: { is: T, roles: { y: Actor } }, Q: { is: P } }"));

        Assert.Equal(
            excluded,
            string.Join(' ', project.Find<BoundRelation>("R").Clauses.SelectMany(e => e.Members).Select(p => p.Own + p.Other)));
        Assert.Equal(excluded.Length == 0 ? 1 : 0, project.Diagnostics().Length);
    }

    private static Scope ScopeOfUser(string core) => new Project(
        ("core.dramatis.yaml", Project.Head("N") + core), ("n.dramatis.yaml", Project.Head("N") + User)).Scope();
}
