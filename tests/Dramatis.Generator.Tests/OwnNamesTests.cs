using Dramatis.Generator.Tests.Verification;
using Microsoft.CodeAnalysis;

namespace Dramatis.Generator.Tests;

/// <summary>A project may call its own types as it likes.</summary>
public sealed class OwnNamesTests
{
    private static readonly SchemaFile s_people = new("people.dramatis.yaml", """
        dramatis: 1
        namespace: Acme.People
        actors:
          Person: { fields: { name: text } }
        """);

    private static readonly SchemaFile s_visits = new("visits.dramatis.yaml", """
        dramatis: 1
        namespace: Acme.Visits
        imports: [Acme.People]
        relations:
          Visit:
            aspect: event
            roles: { visitor: Person, hosts: Person* }
            fields: { title: text? }
        """);

    [Theory]
    [InlineData("class Actor;")]
    [InlineData("class EntityId; class Many<T>;")]
    [InlineData("namespace Acme { class EventRelation; }")]
    [InlineData("namespace Acme.Visits { enum Severity { Low } class Role<T, U>; class MemberVisitor; }")]
    [InlineData("namespace Acme.Dramatis { class FactBase; }")]
    [InlineData("namespace Acme.Source { class Text; }")]
    [InlineData("namespace Acme.Acme { class People; }")]
    public void Types_of_the_project_that_are_called_as_those_of_the_runtime_break_nothing(string code) =>
        Assert.Empty(Run(code).Diagnostics());

    [Fact]
    public void Names_are_short_where_nothing_hides_them() =>
        Assert.DoesNotContain("global::Dramatis", string.Concat(Run("namespace Acme { class Other; }").Texts.Values), StringComparison.Ordinal);

    [Fact]
    public void Only_what_is_in_sight_is_written_out()
    {
        var texts = Run("namespace Acme.Visits { class Severity; }").Texts;
        Assert.Contains("global::Dramatis.EventRelation", texts["Acme.Visits.Visit"], StringComparison.Ordinal);
        Assert.Contains("global::Dramatis.SchemaDescriptor", texts["Acme.Visits.VisitsModel"], StringComparison.Ordinal);
        Assert.DoesNotContain("global::Dramatis", texts["Acme.People.Person"], StringComparison.Ordinal);
    }

    [Fact]
    public void Type_that_begins_to_hide_the_runtime_renders_again()
    {
        var run = Run("").EditCode("class Actor;");
        Assert.Equal([IncrementalStepRunReason.Modified], run.Reasons(TrackingNames.Own));
        Assert.Equal(
            ["Acme.People.PeopleModel", "Acme.People.Person", "Acme.Visits.Visit", "Acme.Visits.VisitsModel"],
            run.Outputs(TrackingNames.Render, TrackingNames.Model).Order(StringComparer.Ordinal));
    }

    private static GeneratorRun Run(string code) => GeneratorRun.Of([s_people, s_visits], code);
}
