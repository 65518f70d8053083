using Dramatis.Schema.Binding;
using Dramatis.Schema.Diagnostics;

namespace Dramatis.Schema.Tests.Binding;

/// <summary>A right declaration is not reported, a wrong one only once, whatever builds on it.</summary>
public sealed class FollowUpTests
{
    [Theory]
    [InlineData("relations: { R: { roles: { a: Nobody, b: Actor }, key: [a, b], caption: '{a}' } }", "UnknownName")]
    [InlineData("relations: { R: { is: Nobody, caption: '{x}', key: y, exclusive: z } }", "UnknownName")]
    [InlineData("relations: { R: { roles: { a: Actor }, excludes: { Nobody: { a: b } } } }", "UnknownName")]
    [InlineData("relations: { R: { roles: { a: Actor }, fields: { x: Nobody }, exclusive: x } }", "UnknownName")]
    [InlineData("types: { T: { is: Nobody, length: 1..2 } }\nactors: { A: { fields: { x: T = abc } } }", "UnknownName")]
    [InlineData("actors: { A: { is: A, fields: { x: text } }, B: { is: A, caption: '{x}' } }", "InheritanceCycle")]
    [InlineData("relations: { R: { abstract: true } }")]
    [InlineData("relations: { R: { trait: true, aspect: event }, Q: { is: R, roles: { a: Actor }, caption: '{on}' } }")]
    [InlineData("relations: { R: { roles: { a: Actor }, caption: '{id}' } }")]
    [InlineData("relations: { R: { roles: { a: Actor }, caption: '{on}' } }", "UnknownMember")]
    [InlineData("relations: { R: { aspect: state, roles: { a: Actor }, caption: '{on}' } }", "UnknownMember")]
    [InlineData("relations: { R: { aspect: event, roles: { a: Actor }, caption: '{during}' } }", "UnknownMember")]
    [InlineData(
        "relations: { P: { roles: { a: Actor } }, Q: { is: P }, R: { roles: { b: Actor }, excludes: { Q: { b: a } } } }")]
    [InlineData("relations: { R: { roles: { a: Actor }, modalities: [planned, planned] } }", "RepeatedItem")]
    [InlineData("relations: { R: { roles: { a: Actor }, aspect: even } }", "UnknownAspect")]
    [InlineData(
        "relations: { Q: { aspect: event, roles: { a: Actor } }, R: { is: Q, aspect: state }, S: { is: R, caption: '{on}' } }",
        "AspectClash")]
    [InlineData("actors: { Name: { trait: true, fields: { name: text } } }")]
    [InlineData("actors: { Name: { trait: true, fields: { name: text } }, A: { is: Name } }")]
    [InlineData("actors: { IsOld: { rules: { is-old: 'true' } } }", "CSharpNameClash")]
    [InlineData("actors: { IsOld: { trait: true, rules: { is-old: 'true' } } }")]
    [InlineData("actors: { A: { rules: { r: 'true' } }, B: { is: A, rules: { r: 'false' } } }", "CSharpNameClash")]
    [InlineData("actors: { A: { rules: { r: 'true' } }, B: { is: A, fields: { r: text } } }", "CSharpNameClash")]
    [InlineData("actors: { T: { trait: true, rules: { r: 'true' } }, A: { is: T }, B: { is: [A, T] } }")]
    [InlineData("actors: { T: { trait: true, fields: { x: text } }, A: { is: T, fields: { x: text } } }")]
    [InlineData(
        "actors: { T: { trait: true, fields: { x: text } }, A: { is: T }, B: { is: A, fields: { x: text } } }",
        "NotTightened")]
    [InlineData(
        "actors: { T: { trait: true, fields: { x: text } }, A: { is: T }, B: { is: [A, T], fields: { x: text } } }",
        "NotTightened")]
    [InlineData(
        "actors: { S: { trait: true, fields: { x: text } }, T: { trait: true, is: S }, A: { is: T, fields: { x: text } } }")]
    [InlineData("actors: { A: { fields: { x: { type: text = a, deprecated: { since: 1.0.0 } } } } }")]
    [InlineData("actors: { A: { fields: { x: { type: text?, deprecated: { since: 1.0.0 } } } } }")]
    [InlineData(
        "relations: { R: { roles: { a: Actor, b: { player: Actor, deprecated: { since: 1.0.0 } } } } }",
        "DeprecatedRequired")]
    [InlineData("relations: { R: { roles: { a: Actor, b: { player: Actor?, deprecated: { since: 1.0.0 } } } } }")]
    [InlineData("relations: { R: { roles: { a: { player: Actor, recommended: true } } } }", "RecommendedRequired")]
    [InlineData("actors: { A: { fields: { x: { type: text = a, recommended: true } } } }", "RecommendedRequired")]
    [InlineData("actors: { A: { fields: { x: { type: text?, recommended: true } } } }")]
    [InlineData("enums: { E: { a: , b: } }\nactors: { A: { fields: { x: { type: E = a, examples: b } } } }")]
    [InlineData(
        "enums: { E: { a: , b: } }\nactors: { A: { fields: { x: { type: E, examples: c, counterexamples: [d, a] } } } }",
        "FailingExample",
        "PassingCounterexample")]
    [InlineData("types: { C: { is: text, length: 2..4 }, D: { is: C, length: ..3 } }\nactors: { A: { fields: { x: D = ab } } }")]
    [InlineData(
        "types: { C: { is: text, length: 2..4 }, D: { is: C, length: ..3 } }\nactors: { A: { fields: { x: D = a } } }",
        "BadDefault")]
    [InlineData(
        "types: { C: { is: text, length: 2..4 }, D: { is: C, length: ..3 } }\nactors: { A: { fields: { x: D = abcd } } }",
        "BadDefault")]
    [InlineData("types: { C: { is: text, length: 2..4, examples: [ab, a], counterexamples: [a, ab] } }",
        "FailingExample",
        "PassingCounterexample")]
    [InlineData("relations: { Q: { is: Nobody, roles: { a: Actor } }, R: { is: Q, key: y } }", "UnknownName")]
    [InlineData("relations: { Q: { roles: { a: Actor, b: Nobody } }, R: { is: Q, key: b } }", "UnknownName")]
    [InlineData("relations: { R: { is: R, roles: { a: Actor }, key: y } }", "InheritanceCycle")]
    [InlineData("relations: { T: { trait: true, roles: { x: Actor? } }, Q: { is: T, roles: { x: Actor } }, R: { is: [Q, T] } }")]
    [InlineData(
        "relations: { T: { trait: true, roles: { x: Actor? } }, S: { trait: true, is: T }, "
        + "Q: { is: S, roles: { x: Actor } }, R: { is: [Q, T] } }")]
    [InlineData("types: { T: { is: T } }", "InheritanceCycle")]
    [InlineData("enums: { E: { a1: , a-1: } }", "CSharpNameClash")]
    [InlineData(
        "relations: { R: { roles: { a: Actor }, fields: { caption: text }, exclusive: caption } }", "ReservedName")]
    [InlineData("relations: { Aa: { roles: { aa: Actor, b: Actor }, key: aa } }", "CSharpNameClash")]
    [InlineData(
        "relations: { S: { trait: true, fields: { x: text? } }, T: { trait: true, fields: { x: text } }, "
        + "R: { is: [S, T], roles: { a: Actor }, fields: { x: text } } }")]
    [InlineData(
        "relations: { S: { trait: true, fields: { x: text } }, T: { trait: true, fields: { x: text? } }, "
        + "R: { is: [S, T], roles: { a: Actor }, fields: { x: text? } } }",
        "MemberConflict",
        "WidenedMember")]
    public void Only_what_is_wrong_is_reported(string body, params string[] rules) => Assert.Equal(
        rules, Project.Of(body).Diagnostics().Select(found => NameOf(found.Rule)).Order(StringComparer.Ordinal));

    [Fact]
    public void What_is_based_on_something_knows_whether_that_can_be_instantiated()
    {
        var project = Project.Of("""
            actors:
              T: { trait: true }
              A: { abstract: true, is: T }
              B: { is: A }
              C: { abstract: true, is: B }
              D: { is: C }
            relations:
              U: { trait: true, roles: { x: Actor } }
              P: { is: U }
              Q: { roles: { x: Actor } }
              R: { is: Q }
              S: { is: P }
              V: { abstract: true, roles: { x: Actor } }
              W: { is: V }
              Y: { is: [V, U] }
            """);

        Assert.Empty(project.Diagnostics());
        Assert.Equal(
            [false, false, true, true],
            new[] { "A", "B", "C", "D" }.Select(name => project.Find<BoundActor>(name).IsBasedOnConcrete));
        Assert.Equal(
            [true, false, false, true, true, true],
            new[] { "P", "Q", "R", "S", "W", "Y" }.Select(name => project.Find<BoundRelation>(name).IsBasedOnAbstract));
    }

    [Fact]
    public void A_field_says_whether_it_is_unique_and_recommended()
    {
        var fields = Project.Of(
            "actors: { A: { fields: { x: { type: text?, unique: true, recommended: true }, y: text? } } }")
            .Find<BoundActor>("A").Fields;

        Assert.Equal([(true, true), (false, false)], fields.Select(field => (field.IsUnique, field.IsRecommended)));
    }

    [Theory]
    [InlineData("E", "enums: { E: }")]
    [InlineData("T", "types: { T: { is: T } }")]
    public void What_does_not_go_together_is_not_bound(string name, string body) =>
        Assert.DoesNotContain(Project.Of(body).Bind().Declarations, bound => bound.Symbol.Name == name);

    [Theory]
    [InlineData("actors: { A: { fields: { caption: text } } }")]
    [InlineData("actors: { A: { fields: { descriptor: text } } }")]
    [InlineData("actors: { A: { fields: { a: text } } }")]
    public void A_member_whose_name_is_taken_is_not_bound(string body) =>
        Assert.Empty(Project.Of(body).Find<BoundActor>("A").Fields);

    [Theory]
    [InlineData("{ b: x }")]
    [InlineData("{ x: a }")]
    public void Positions_that_do_not_exist_exclude_nothing(string positions)
    {
        var project = Project.Of("relations: { Q: { roles: { a: Actor } }, "
            + $"R: {{ roles: {{ b: Actor }}, excludes: {{ Q: {positions} }} }} }}");

        Assert.Empty(project.Find<BoundRelation>("R").Clauses);
    }

    [Fact]
    public void What_a_base_says_goes_before_what_a_trait_says()
    {
        var project = Project.Of("""
            relations:
              T: { trait: true, roles: { a: Actor }, caption: t, key: a, modalities: planned }
              Q: { roles: { b: Actor }, caption: q, key: b, modalities: expected }
              R: { is: [T, Q] }
              P: { roles: { b: Actor } }
              S: { is: [T, P] }
            """);

        var (both, trait) = (project.Find<BoundRelation>("R"), project.Find<BoundRelation>("S"));
        Assert.Equal(["b", "a"], both.Positions.Select(position => position.Name));
        Assert.Equal(("q", "b", "Expected"), (both.Captions[0].Parts[0].Text, both.Key[0], both.Modalities[0]));
        Assert.Equal(("t", "a", "Planned"), (trait.Captions[0].Parts[0].Text, trait.Key[0], trait.Modalities[0]));
    }

    [Fact]
    public void Rules_that_are_reached_over_two_ways_hold_once()
    {
        var project = Project.Of("""
            actors:
              A: { rules: { one: 'true', two: 'true' } }
              B: { is: A, rules: { three: 'true' } }
            relations:
              T: { trait: true, roles: { who: Actor }, rules: { one: 'true', two: 'true' } }
              S: { trait: true, is: T }
              U: { trait: true, is: T }
              R: { is: [S, U] }
            """);

        Assert.Empty(project.Diagnostics());
        Assert.Equal(["one", "two"], project.Find<BoundRelation>("R").Rules.Select(rule => rule.Name));
        Assert.Equal(["three"], project.Find<BoundActor>("B").Rules.Select(rule => rule.Name));
        Assert.NotEqual(0, project.Find<BoundActor>("B").Rules[0].Check.Span.Length);
    }

    [Fact]
    public void What_is_repeated_or_clashes_counts_once()
    {
        var project = Project.Of(
            "relations: { R: { roles: { a: Actor, b: Actor }, key: [a, a] } }\nenums: { E: { a1: , a-1: } }");

        Assert.Equal(["a"], project.Find<BoundRelation>("R").Key);
        Assert.Equal(["a1"], project.Find<BoundEnum>("E").Values.Select(value => value.Name));
    }

    [Fact]
    public void A_type_knows_the_type_that_it_is_based_on()
    {
        var project = Project.Of("types: { C: { is: text }, D: { is: C } }");

        Assert.Null(project.Find<BoundType>("C").Base);
        Assert.Equal("C", project.Find<BoundType>("D").Base?.Name);
    }

    [Fact]
    public void Captions_of_a_relation_are_inherited_until_it_has_its_own()
    {
        var project = Project.Of("""
            relations:
              P: { roles: { a: Actor }, caption: 'p {a}' }
              Q: { is: P }
              R: { is: Q, caption: 'r {a}' }
            """);

        Assert.Equal("p ", project.Find<BoundRelation>("Q").Captions[0].Parts[0].Text);
        Assert.Equal("r ", Assert.Single(project.Find<BoundRelation>("R").Captions).Parts[0].Text);
    }

    private static string NameOf(DiagnosticRule rule) => typeof(DiagnosticCatalog).GetProperties()
        .First(p => p.PropertyType == typeof(DiagnosticRule) && (DiagnosticRule)p.GetValue(null)! == rule).Name;
}
