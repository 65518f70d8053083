using Dramatis.Schema.Binding;
using Dramatis.Schema.Diagnostics;

namespace Dramatis.Schema.Tests.Binding;

/// <summary>One broken declaration never takes a sound one down, and is reported once.</summary>
public sealed class SoundnessTests
{
    [Fact]
    public void Broken_field_is_left_out_and_what_names_it_is_not_reported()
    {
        var project = Project.Of("""
            relations:
              R:
                roles: { a: Actor, b: Nobody }
                fields: { x: txt, y: text }
                key: [a, b, x]
                exclusive: [b, y]
                caption: ['{a} {x}', '{a}']
                rules: { r: { check: 'true', message: '{x}' } }
            """);
        var relation = project.Find<BoundRelation>("R");
        Assert.Equal(["a"], relation.Positions.Select(p => p.Name));
        Assert.Equal(["y"], relation.Fields.Select(f => f.Name));
        Assert.Equal(["a"], relation.Key);
        Assert.Equal(["y"], relation.Exclusive);
        Assert.Single(relation.Captions);
        Assert.Null(Assert.Single(relation.Rules).Message);
        Assert.Equal(["'Nobody'", "'txt'"], project.Diagnostics().Select(d => d.Text.Split(' ')[0]));
    }

    [Fact]
    public void What_builds_on_a_broken_base_is_left_out_without_a_word()
    {
        var project = Project.Of("""
            actors:
              A: { is: Nobody }
              B: { is: A, caption: '{unknown}' }
              C: { fields: { x: text } }
            roles: { R: A | C }
            relations: { Q: { roles: { a: B, c: C } } }
            """);
        Assert.Equal(DiagnosticCatalog.UnknownName, Assert.Single(project.Diagnostics()).Rule);
        Assert.Equal(["C", "R", "Q"], project.Bind().Declarations.Select(d => d.Symbol.Name));
        Assert.Equal(["C"], project.Find<BoundRole>("R").Players.Select(p => p.Name));
        Assert.Equal(["c"], project.Find<BoundRelation>("Q").Positions.Select(p => p.Name));
    }

    [Fact]
    public void Blanked_name_is_not_reported_as_unknown()
    {
        var project = Project.Of("""
            actors:
              Broken:
                fields: { x: 'unclosed }
              Sound: { fields: { y: text } }
            roles: { R: Broken | Sound }
            """);
        Assert.Equal(["Sound", "R"], project.Bind().Declarations.Select(d => d.Symbol.Name));
        Assert.Empty(project.Bind().Diagnostics);
        Assert.NotEmpty(project.Syntax().Diagnostics);
    }

    [Fact]
    public void Names_of_a_file_without_a_namespace_are_not_reported_as_unknown()
    {
        var project = new Project(
            ("n.dramatis.yaml", Project.Head("N") + "imports: [M]\nactors: { A: { is: X }, B: }"),
            ("m.dramatis.yaml", "dramatis: 1\nactors: { X: }"));
        Assert.Empty(project.Bind().Diagnostics);
        Assert.Equal(["B"], project.Bind().Declarations.Select(d => d.Symbol.Name));
    }

    [Fact]
    public void Cycle_is_reported_at_each_of_its_members_and_nowhere_else()
    {
        var project = Project.Of("actors: { A: { is: B }, B: { is: A }, C: { is: B }, D: }");
        Assert.Equal(["'B'", "'A'"], project.Diagnostics().Select(d => d.Text.Split(' ')[0]));
        Assert.Equal(["D"], project.Bind().Declarations.Select(d => d.Symbol.Name));
    }

    [Fact]
    public void First_of_two_declarations_with_one_name_counts()
    {
        var project = Project.Of("actors: { A: { fields: { x: text } } }\nrelations: { A: { roles: { a: Actor } } }");
        Assert.IsType<BoundActor>(Assert.Single(project.Bind().Declarations));
    }

    [Fact]
    public void Position_that_would_widen_stays_as_it_is_inherited()
    {
        var relation = Project.Of(
            "actors: { A: , B: }\nrelations: { Q: { roles: { a: A } }, R: { is: Q, roles: { a: B } } }")
            .Find<BoundRelation>("R");
        Assert.Equal("Q", Assert.Single(relation.Positions).Declarer.Name);
    }
}
