using System.Text.Json;
using Dramatis.Schema.Binding;
using Dramatis.Tool.Describing;
using Dramatis.Tool.Files;
using Dramatis.Tool.Output;
using Dramatis.Tool.Schemas;

namespace Dramatis.Tool.Tests.Describing;

public sealed class DescribeTests
{
    private static readonly string s_schema = RepositoryRoot.Combine("schema");

    private static readonly SchemaModel s_model = SchemaModel.Of(SchemaFinder.Read([s_schema]));

    private static IEnumerable<string?> Names =>
    [
        .. s_model.Entries.Select(static entry => entry.FullName),
        .. s_model.Entries.SelectMany(static entry => entry.Members.Select(member => $"{entry.Name}.{member.Name}")),
        .. s_model.Entries.SelectMany(static entry => entry.OwnRules.Select(rule => $"{entry.Name}.{rule.Name}")),
        .. s_model.Entries.Select(static entry => entry.Bound).OfType<BoundEnum>()
            .SelectMany(static values => values.Values.Select(value => $"{values.Symbol.Name}.{value.Name}")),
        "text", "when", "Actor", "Core", "Diplomacy",
    ];

    [Fact]
    public void Every_name_can_be_described_in_both_formats_and_leads_on_to_such()
    {
        var guide = new SchemaGuide(s_model, [s_schema]);
        foreach (var name in Names.Prepend(null))
        {
            var description = guide.Describe(name);
            using var text = new StringWriter { NewLine = "\n" };
            using var json = new StringWriter();
            new DescriptionText(text).Write(description);
            DescriptionJson.Write(description, json);

            Assert.All(
                text.ToString().Split('\n'),
                static line => Assert.True(line.Length <= 80 || line.StartsWith("  dramatis ", StringComparison.Ordinal), line));
            using var described = JsonDocument.Parse(json.ToString());
            if (described.RootElement.TryGetProperty("next", out var next))
            {
                Assert.All(next.EnumerateArray(), command => guide.Describe(command.GetString()!.Split(' ')[2]));
            }
        }
    }

    [Theory]
    [InlineData("Hostilities", "excludes", "Cases.Reasoning.Cooperation (parties: partners, players: all)")]
    [InlineData("Hostilities", "implies", "Cases.Reasoning.Opposition (parties: [opponent, opposed])")]
    [InlineData("Hostilities", "implies", "Cases.Reasoning.Ties (parties: parties, where: { quality: hostile }, likely: true)")]
    [InlineData("Arrival", "initiates", "Cases.Reasoning.Presence (who: present, area: area)")]
    [InlineData("Ending", "terminates", "matter")]
    [InlineData("Shareholding", "total", "share per company, at most 100")]
    [InlineData("Shareholding.share", "partOf", "total")]
    [InlineData("Cooperation.partners", "partOf", "acts")]
    [InlineData("Trend.matter", "partOf", "transparent")]
    [InlineData("Success.matter", "partOf", "implies")]
    [InlineData("Quality.strained", "opposes", "hostile (soft)")]
    [InlineData("Quality.hostile", "opposes", "good")]
    public void A_relation_tells_what_follows_and_what_clashes(string name, string property, string expected)
    {
        var schema = RepositoryRoot.Combine("tests", "Dramatis.Generator.Tests", "Cases", "Reasoning.dramatis.yaml");
        using var json = JsonDocument.Parse(ToolRun.Of("describe", name, "--schema", schema, "--format", "json").Output);

        Assert.Contains(expected, json.RootElement.GetProperty(property).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_name_everything_is_listed_by_kind()
    {
        using var json = JsonDocument.Parse(Describe(null, "--format", "json").Output);

        var listed = json.RootElement.GetProperty("schemas").EnumerateArray()
            .SelectMany(static schema => schema.GetProperty("types").EnumerateArray())
            .Select(static type => type.GetProperty("name").GetString());
        Assert.Equal(
            s_model.Entries.Select(static entry => entry.Name).Order(StringComparer.Ordinal),
            listed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_member_says_what_it_takes_and_how_it_is_written()
    {
        Assert.Equal(
            """
            Core.OfficeHolding.title: a field
              declared in     Core.OfficeHolding
              type            OfficeTitle
              presence        required
              constraints     length: 1..160
              part of         key
              in C#           Title
              in files        a string

            Next
              dramatis describe OfficeHolding --schema SCHEMA
              dramatis describe OfficeTitle --schema SCHEMA

            """,
            Describe("OfficeHolding.title").Output.Replace(s_schema, "SCHEMA", StringComparison.Ordinal));
    }

    [Fact]
    public void A_quantity_says_its_units_and_its_form_in_files()
    {
        var output = Describe("Aid.amount").Output;

        Assert.Contains("constraints     range: 0..; units: USD, EUR\n", output, StringComparison.Ordinal);
        Assert.Contains("in files        a string such as 3, 3..4 or ~30 km\n", output, StringComparison.Ordinal);
        Assert.Contains("Takes units", Describe("quantity").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_type_says_what_it_is_and_what_it_can_play()
    {
        var output = Describe("Facility").Output;

        Assert.Equal(
            """
            Core.Facility: an actor
              A place that can be opened and closed: an embassy, a camp, a base.
              based on        Core.Place
              in C#           Facility

              Fields
                name     text - The name to show. (from Core.Named)
                aliases  text* - Other names of the same actor. (from Core.Named)

            """,
            output[..output.IndexOf("\n  Can play", StringComparison.Ordinal)]);
    }

    [Fact]
    public void What_a_type_can_play_is_found_through_roles_bases_and_the_runtimes_players()
    {
        using var json = JsonDocument.Parse(Describe("Facility", "--format", "json").Output);

        var parts = json.RootElement.GetProperty("takesPart").EnumerateArray()
            .Select(static part => part.GetProperty("name").GetString()!).ToHashSet();
        Assert.All(
            ["Opening.facility", "Location.area", "Location.located", "Use.used", "Statement.matter"],
            part => Assert.Contains(part, parts));
        Assert.DoesNotContain("Meeting.host", parts);
        Assert.DoesNotContain("Decision.matter", parts);
    }

    [Theory]
    [InlineData("Meetng", "there is no type 'Meetng'; near it: Meeting; describe without a name lists all.")]
    [InlineData("Xyzzyx", "there is no type 'Xyzzyx'; describe without a name lists all.")]
    [InlineData("Tenure.actng", "Tenure has no member 'actng'; near it: acting; there are acting, permanent.")]
    [InlineData("Meetng.host", "there is no type 'Meetng'; near it: Meeting; describe without a name lists all.")]
    public void An_unknown_name_is_said_with_the_nearest(string name, string why)
    {
        var run = Describe(name);

        Assert.Equal(new(2, "", $"dramatis: {name}: {why}\n"), run);
    }

    [Fact]
    public void Several_schemas_can_be_given_and_names_that_two_have_are_ambiguous()
    {
        using var folder = new SchemaFolder();
        var one = folder.Add("a.dramatis.yaml", "dramatis: 1\nnamespace: A\nenums: { Side: { left: Left. } }\n");
        var two = folder.Add("b.dramatis.yaml", "dramatis: 1\nnamespace: B\nenums: { Side: { up: Up. } }\n");

        var ambiguous = ToolRun.Of("describe", "Side", "--schema", one, "--schema", two);
        var clear = ToolRun.Of("describe", "B.Side.up", "--schema", one, "--schema", two);

        Assert.Equal(new(2, "", "dramatis: Side: the name means A.Side or B.Side; add the namespace.\n"), ambiguous);
        Assert.Equal(0, clear.ExitCode);
    }

    [Fact]
    public void A_schema_with_errors_is_not_described()
    {
        using var folder = new SchemaFolder();
        var path = folder.Add("a.dramatis.yaml", "dramatis: 1\nnamespace: A\nroles: { Host: Persn }\n");

        var run = ToolRun.Of("describe", "--schema", path);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"{path}(3,16): error DRM040: ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("describe")]
    [InlineData("describe", "X", "--schema", "nowhere")]
    public void Wrong_use_ends_with_2(params string[] arguments)
    {
        var run = ToolRun.Of(arguments);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Equal(1, run.Error.Count(static character => character == '\n'));
    }

    private static ToolRun Describe(string? name, params string[] more) => ToolRun.Of(
        ["describe", .. name is null ? Array.Empty<string>() : [name], "--schema", s_schema, .. more]);
}
