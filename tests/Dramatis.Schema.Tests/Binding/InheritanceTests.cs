using Dramatis.Schema.Binding;
using Dramatis.Schema.Syntax;

namespace Dramatis.Schema.Tests.Binding;

public sealed class InheritanceTests
{
    [Fact]
    public void Narrowed_position_knows_the_wider_ones_nearest_first()
    {
        var position = Sound("""
            actors: { A: , B: { is: A }, C: { is: B } }
            relations:
              P: { roles: { who: A? } }
              Q: { is: P, roles: { who: B? } }
              R: { is: Q, roles: { who: C } }
            """).Find<BoundRelation>("R").Positions[0];
        Assert.Equal("R", position.Declarer.Name);
        Assert.Equal(["Q", "P"], position.Wider.Select(w => w.Declarer.Name));
        Assert.Equal(Multiplicity.One, position.Multiplicity);
    }

    [Fact]
    public void Narrowed_field_keeps_the_constraints_of_the_wider_one()
    {
        var field = Sound("""
            types: { Code: { is: text } }
            relations:
              Q: { roles: { a: Actor }, fields: { x: { type: text?, length: 2..9 } } }
              R: { is: Q, fields: { x: { type: Code, length: ..5 } } }
            """).Find<BoundRelation>("R").Fields[0];
        Assert.Equal((2, 5), (field.Constraints.MinLength, field.Constraints.MaxLength));
        Assert.Equal("Code", field.Type.Name);
        Assert.Equal("text", Assert.Single(field.Wider).Type.Name);
    }

    [Fact]
    public void Field_of_two_traits_with_one_type_is_one_field()
    {
        var actor = Sound("""
            actors:
              S: { trait: true, fields: { name: text } }
              T: { trait: true, fields: { name: { type: text, length: ..9 } } }
              A: { is: [S, T] }
            """).Find<BoundActor>("A");
        Assert.Equal(9, Assert.Single(actor.Fields).Constraints.MaxLength);
        Assert.Equal(["name"], actor.Declares);
    }

    [Fact]
    public void Trait_of_the_base_is_not_declared_again()
    {
        var project = Sound("""
            actors:
              T: { trait: true, fields: { code: text }, rules: { has-code: Code.Length > 0 } }
              A: { is: T }
              B: { is: [A, T], fields: { x: text } }
            """);
        Assert.Equal(["code"], project.Find<BoundActor>("A").Declares);
        Assert.Single(project.Find<BoundActor>("A").Rules);
        Assert.Equal(["x"], project.Find<BoundActor>("B").Declares);
        Assert.Empty(project.Find<BoundActor>("B").Rules);
    }

    [Fact]
    public void Diamond_reaches_one_member_once()
    {
        var relation = Sound("""
            relations:
              T: { trait: true, roles: { who: Actor } }
              S: { trait: true, is: T }
              U: { trait: true, is: T }
              R: { is: [S, U] }
            """).Find<BoundRelation>("R");
        Assert.Equal("T", Assert.Single(relation.Positions).Declarer.Name);
    }

    [Fact]
    public void Aspect_of_a_trait_that_declares_none_is_open()
    {
        var project = Sound("""
            relations:
              T: { trait: true, roles: { who: Actor } }
              E: { is: T, aspect: event }
              S: { is: T, aspect: state, caption: '{who} {during}' }
              D: { is: E, key: who, modalities: [planned, expected] }
              F: { is: D }
            """);
        Assert.Equal(BoundAspect.Event, project.Find<BoundRelation>("D").Aspect);
        Assert.Equal(BoundAspect.State, project.Find<BoundRelation>("S").Aspect);
        Assert.Equal(["Planned", "Expected"], project.Find<BoundRelation>("F").Modalities);
        Assert.Equal(["who"], project.Find<BoundRelation>("F").Key);
    }

    [Fact]
    public void Inherited_member_has_no_prose_wherever_its_base_stands()
    {
        var text = "relations: { Q: { roles: { a: { player: Actor, summary: Somebody., renamedFrom: b } } } }";
        var together = Sound(text + "\n" + "types: { T: { is: text } }").Find<BoundRelation>("Q");
        Assert.Equal("Somebody.", together.Positions[0].Prose.Summary);
        var project = new Project(
            ("q.dramatis.yaml", Project.Head("N") + text),
            ("n.dramatis.yaml", Project.Head("N") + "relations: { R: { is: Q } }"));
        Assert.Empty(project.Diagnostics());
        Assert.Equal(new(null, null, ["b"]), project.Find<BoundRelation>("R").Positions[0].Prose);
    }

    [Fact]
    public void Rules_are_inherited_with_their_declarer()
    {
        var project = Sound("""
            relations:
              Q: { roles: { a: Actor }, rules: { one: 'true' } }
              R: { is: Q, rules: { two: 'true' } }
            """);
        Assert.Equal(
            [("one", "Q"), ("two", "R")],
            project.Find<BoundRelation>("R").Rules.Select(r => (r.Name, r.Declarer.Name)));
    }

    private static Project Sound(string body)
    {
        var project = Project.Of(body);
        Assert.Empty(project.Diagnostics());
        return project;
    }
}
