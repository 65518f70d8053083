using Dramatis.Generator.Tests.Verification;
using Microsoft.CodeAnalysis;

namespace Dramatis.Generator.Tests;

/// <summary>What is computed again after an edit, told by the reasons of the steps.</summary>
public sealed class IncrementalTests
{
    private const int Things = 80;
    private const int Aspects = 8;
    private const int Levels = 4;

    private static readonly SchemaFile s_people = new("people.dramatis.yaml", """
        dramatis: 1
        namespace: People
        actors:
          Agent:
            abstract: true
            fields: { name: text }
          Person:
            is: Agent
            fields: { honorific: text? }
          Place:
            fields: { name: text }

        """);

    private static readonly SchemaFile s_meetings = new("meetings.dramatis.yaml", """
        dramatis: 1
        namespace: Meetings
        imports: [People]
        relations:
          Meeting:
            aspect: event
            roles: { participants: Agent(2..), venue: Place? }
            fields: { title: text? }
            rules: { has-a-title: Title is not null }
          Visit:
            aspect: event
            roles: { visitor: Person, place: Place }

        """);

    private static readonly SchemaFile s_staff = new("staff.dramatis.yaml", """
        dramatis: 1
        namespace: Staff
        imports: [People]
        actors:
          Clerk:
            is: Person
            fields: { desk: text? }

        """);

    private static readonly SchemaFile s_large = new("large.dramatis.yaml", Large());

    [Fact]
    public void Editing_one_field_renders_one_file()
    {
        var run = First().Edit(s_people, Change(s_people, "name: text }\n", "name: text, note: text? }\n", last: true));
        Assert.Equal(["People.Place"], Rendered(run));
    }

    [Fact]
    public void Editing_a_field_renders_what_derives_from_its_type_and_nothing_else()
    {
        var run = First().Edit(s_people, Change(s_people, "honorific: text?", "honorific: text"));
        Assert.Equal(["People.Person", "Staff.Clerk"], Rendered(run));
        Assert.Equal(1, Count(run, TrackingNames.Scope, IncrementalStepRunReason.Unchanged));
    }

    [Fact]
    public void Editing_the_constraint_of_a_field_renders_nothing_that_inherits_it()
    {
        var run = First().Edit(s_people, Change(s_people, "honorific: text?", "honorific: { type: text?, length: 1..9 }"));
        Assert.Equal(["People.Person"], Rendered(run));
    }

    [Fact]
    public void Editing_a_field_leaves_files_that_only_name_its_type_unbound()
    {
        var run = First().Edit(s_people, Change(s_people, "honorific: text?", "honorific: text"));
        Assert.Equal(1, Count(run, TrackingNames.Bound, IncrementalStepRunReason.Cached));
        Assert.Equal(2, Count(run, TrackingNames.Bound, IncrementalStepRunReason.Modified));
        Assert.Equal(
            [IncrementalStepRunReason.Cached, IncrementalStepRunReason.Cached, IncrementalStepRunReason.Cached],
            run.Reasons(TrackingNames.Model).Select(static reason =>
                reason == IncrementalStepRunReason.Unchanged ? IncrementalStepRunReason.Cached : reason));
    }

    [Fact]
    public void Editing_a_summary_renders_its_type_alone_and_leaves_the_names_alone()
    {
        var run = First().Edit(s_meetings, Change(s_meetings, "  Visit:\n", "  Visit:\n    summary: Somebody goes there.\n"));
        Assert.Equal(["Meetings.Visit"], Rendered(run));
        Assert.Equal([IncrementalStepRunReason.Cached], run.Reasons(TrackingNames.Names).Distinct());
    }

    [Fact]
    public void A_comment_at_the_top_renders_the_rules_that_know_their_line_and_nothing_else()
    {
        var run = First().Edit(s_meetings, Change(s_meetings, "dramatis: 1\n", "# Who meets.\ndramatis: 1\n"));
        Assert.Equal(["Meetings.Meeting.Rules"], Rendered(run));
    }

    [Fact]
    public void Editing_a_rule_renders_the_rules_of_its_type()
    {
        var run = First().Edit(s_meetings, Change(s_meetings, "Title is not null", "Title is null"));
        Assert.Equal(["Meetings.Meeting.Rules"], Rendered(run));
    }

    [Fact]
    public void Editing_code_of_the_project_computes_nothing_again()
    {
        var run = First().EditCode("class Other { }");
        Assert.Equal([IncrementalStepRunReason.Cached], TrackingNames.All.SelectMany(run.Reasons).Distinct());
    }

    [Fact]
    public void A_file_more_leaves_the_others_cached()
    {
        var run = First().Add(new("more.dramatis.yaml", """
            dramatis: 1
            namespace: Zoo
            actors:
              Thing: { fields: { name: text } }
            """));
        Assert.Equal(["Zoo.Thing", "Zoo.ZooModel"], Rendered(run).Order(StringComparer.Ordinal));
        Assert.Equal(3, Count(run, TrackingNames.Bound, IncrementalStepRunReason.Cached));
    }

    [Fact]
    public void A_type_inserted_at_the_top_leaves_other_files_cached()
    {
        var run = First().Edit(s_people, Change(s_people, "actors:\n", "actors:\n  Animal: { fields: { name: text } }\n"));
        Assert.Equal(2, Count(run, TrackingNames.Bound, IncrementalStepRunReason.Cached));
        Assert.Contains("People.Animal", run.Texts.Keys);
    }

    [Fact]
    public void The_first_type_based_on_another_renders_that_other_one_too()
    {
        var edited = Change(s_meetings, "  Visit:\n", "  Summit: { is: Meeting, roles: { venue: Place } }\n  Visit:\n");
        var run = First().Edit(s_meetings, edited);
        Assert.Contains("Meetings.IMeeting", run.Texts.Keys);
        Assert.Empty(run.Diagnostics());
    }

    [Fact]
    public void In_a_large_file_only_the_edited_type_and_its_heirs_are_lowered_and_rendered()
    {
        var run = GeneratorRun.Of([s_large]).Edit(s_large, Change(s_large, "aspect1m1: text?", "aspect1m1: text"));
        string[] heirs = ["Large.Aspect1", .. Enumerable.Range(0, Things).Where(HasAspect1).Select(static i => $"Large.Thing{i}")];
        Assert.Equal(heirs.Order(StringComparer.Ordinal), run.Lowered().Order(StringComparer.Ordinal));
        Assert.Equal(heirs.Order(StringComparer.Ordinal), Rendered(run));
        Assert.InRange(heirs.Length, 2, Things / 2);
    }

    [Theory]
    [InlineData("summary: The thing 17.", "summary: The seventeenth thing.", "Large.Thing17")]
    [InlineData("  Thing17:\n", "  # The seventeenth thing.\n  Thing17:\n")]
    [InlineData("  Thing79:\n", "  Fresh: { fields: { name: text } }\n  Thing79:\n", "Large.Fresh", "Large.Thing79")]
    public void Other_edits_of_a_large_file_lower_the_types_that_they_change(string from, string to, params string[] lowered)
    {
        var edited = Change(s_large, from, to);
        var run = GeneratorRun.Of([s_large]).Edit(s_large, edited);
        Assert.Equal(lowered, run.Lowered());
        Assert.Equal(GeneratorRun.Of([edited]).Texts, run.Texts);
    }

    [Fact]
    public void An_edit_of_a_large_file_allocates_a_fraction_of_a_first_run()
    {
        var edited = Change(s_large, "thing17m1: text?", "thing17m1: integer?");
        var run = GeneratorRun.Of([s_large]);
        run.Edit(s_large, edited);

        var first = Allocated(() => GeneratorRun.Of([s_large]));
        var edit = Allocated(() => run.Edit(s_large, edited));
        Assert.True(edit * 3 < first, $"An edit allocates {edit} bytes, a first run {first}.");
    }

    private static long Allocated(Func<GeneratorRun> work)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    /// <summary>Things in chains of four, each with one of eight aspects of its own.</summary>
    private static string Large()
    {
        var aspects = Enumerable.Range(0, Aspects).Select(static i => $"  Aspect{i}:\n    trait: true\n{Fields($"aspect{i}")}");
        var things = Enumerable.Range(0, Things).Select(static i =>
            $"  Thing{i}:\n    is: [{(i % Levels == 0 ? "" : $"Thing{i - 1}, ")}Aspect{i % Aspects}]\n    summary: The thing {i}.\n"
            + Fields($"thing{i}"));
        return "dramatis: 1\nnamespace: Large\nactors:\n" + string.Concat(aspects.Concat(things));
    }

    private static string Fields(string owner) =>
        $"    fields:\n      {owner}m1: text?\n      {owner}m2: {{ type: text?, pattern: '[A-Z]{{2}}(-[0-9]+)?' }}\n";

    private static bool HasAspect1(int thing) =>
        Enumerable.Range(thing - (thing % Levels), (thing % Levels) + 1).Any(static above => above % Aspects == 1);

    private static GeneratorRun First()
    {
        var run = GeneratorRun.Of([s_people, s_meetings, s_staff]);
        Assert.Empty(run.Diagnostics());
        return run;
    }

    private static SchemaFile Change(SchemaFile file, string from, string to, bool last = false)
    {
        var text = file.GetText().ToString();
        var at = last
            ? text.LastIndexOf(from, StringComparison.Ordinal)
            : text.IndexOf(from, StringComparison.Ordinal);
        Assert.True(at >= 0, $"'{from}' is not in {file.Path}.");
        return new(file.Path, text[..at] + to + text[(at + from.Length)..]);
    }

    private static int Count(GeneratorRun run, string step, IncrementalStepRunReason reason) =>
        run.Reasons(step).Count(given => given == reason);

    /// <summary>The files that were printed in this run with another text than before.</summary>
    private static IReadOnlyList<string> Rendered(GeneratorRun run) =>
        [.. run.Outputs(TrackingNames.Render, TrackingNames.Model).Order(StringComparer.Ordinal)];
}
