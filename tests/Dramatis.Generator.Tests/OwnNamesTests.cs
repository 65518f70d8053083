using Dramatis.Generator.Tests.Verification;

namespace Dramatis.Generator.Tests;

/// <summary>Types and namespaces of a project, which may be called as it likes, beside those generated for it.</summary>
public sealed class OwnNamesTests
{
    private static readonly SchemaFile s_people = new("people.dramatis.yaml", """
        dramatis: 1
        namespace: Acme.People
        enums:
          Rank: { low:, high: }
        types:
          Code: { is: text, pattern: 'a|b' }
        actors:
          Named: { trait: true, fields: { name: text, site: uri? } }
          Person: { is: Named, fields: { code: Code?, seen: instant?, grade: { type: text?, pattern: 'a|b' } }, rules: { has-a-name: Name is not null } }
          Clerk: { is: Person, fields: { desk: text? } }
        """);

    private static readonly SchemaFile s_visits = new("visits.dramatis.yaml", """
        dramatis: 1
        namespace: Acme.Visits
        imports: [Acme.People]
        roles: { Host: Person | Clerk }
        relations:
          Stay: { abstract: true, aspect: event, roles: { hosts: { player: Named*, inverse: stays } } }
          Visit:
            is: Stay
            roles: { visitor: Person, hosts: Person*, others: Host* }
            fields: { title: text?, rank: Rank = low }
            caption: '{visitor} at {hosts}'
        """);

    [Theory]
    [InlineData("class Actor;")]
    [InlineData("class EntityId; class Many<T>;")]
    [InlineData("namespace Acme { class EventRelation; }")]
    [InlineData("namespace Acme { class Many<T>; }")]
    [InlineData("namespace Acme { class GeneratedCodeAttribute; class GeneratedCode; class Obsolete; }")]
    [InlineData("namespace Acme.Visits { enum Severity { Low } class Role<T, U>; class MemberVisitor; }")]
    [InlineData("namespace Acme.Dramatis { class FactBase; }")]
    [InlineData("namespace Acme.Dramatis.CompilerServices { class Scalar; }")]
    [InlineData("namespace Acme.System { class Foo; }")]
    [InlineData("namespace Acme.Visits.System { class Foo; }")]
    [InlineData("namespace Acme.Source { class Text; }")]
    [InlineData("namespace Acme.Visits.Many { class Text; }")]
    [InlineData("namespace Acme.Acme { class People; }")]
    [InlineData("namespace Acme.Visits { class String; class Uri; class Enumerable; class Exception; }")]
    public void Types_of_the_project_that_are_called_as_those_of_the_runtime_break_nothing(string code) =>
        Assert.Empty(GeneratorRun.Of([s_people, s_visits], code).Diagnostics());

    [Theory]
    [InlineData("Acme.Many")]
    [InlineData("Acme.Dramatis")]
    [InlineData("Acme.GeneratedCodeAttribute")]
    public void Namespace_of_a_schema_may_end_in_such_a_name(string space)
    {
        var people = new SchemaFile("people.dramatis.yaml", s_people.GetText().ToString().Replace("Acme.People", space, StringComparison.Ordinal));
        var visits = new SchemaFile("visits.dramatis.yaml", s_visits.GetText().ToString().Replace("Acme.People", space, StringComparison.Ordinal));
        Assert.Empty(GeneratorRun.Of([people, visits]).Diagnostics());
    }

    [Fact]
    public void Common_names_of_the_runtime_are_names_as_any_others() => Assert.Empty(GeneratorRun.Of("""
        dramatis: 1
        namespace: Acme.Courts
        enums: { Severity: { low:, high: }, Modality: { actual: } }
        types: { EntityId: { is: text }, When: { is: when } }
        actors:
          Entity: { abstract: true, fields: { name: text, severity: Severity? } }
          Source: { is: Entity, fields: { code: EntityId? } }
          Condition: { is: Entity }
          Document: { is: Source, caption: '{name}' }
          Attribution: { is: Entity }
        roles: { Role: Source | Condition, Speaker: Role }
        relations:
          ActsFor: { aspect: state, roles: { clerk: Entity, court: Entity } }
          PartOf:
            roles: { part: Entity, whole: { player: Entity, inverse: parts } }
            implies: { ActsFor: { part: clerk, whole: court } }
          SameAs: { aspect: state, roles: { who: Entity(2..), role: Role? }, fields: { when: When? } }
          Conflict: { is: PartOf, fields: { modality: Modality? }, rules: { differs: Part != Whole } }
          EventRelation: { aspect: event, roles: { claimed: Claim, about: Relation, by: Speaker } }
        """, """
        static class Court
        {
            static readonly Acme.Courts.Source Code = new("code") { Name = "The code" };
            static object Part() => new Acme.Courts.PartOf { Part = Code, Whole = Code };
        }
        """).Diagnostics());
}
