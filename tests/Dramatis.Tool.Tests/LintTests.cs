using System.Text.RegularExpressions;
using Dramatis.Schema.Diagnostics;

namespace Dramatis.Tool.Tests;

public sealed partial class LintTests : IDisposable
{
    private const string Head = "dramatis: 1\nnamespace: Example\nsummary: An example.\n";

    private readonly SchemaFolder _folder = new();

    public static TheoryData<string> Lints => [.. DiagnosticCatalog.Lints.Select(static rule => rule.Id)];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Lints))]
    public void Example_of_the_page_shows_it_and_the_mended_one_has_no_finding(string id)
    {
        var blocks = ToolRun.Of("explain", id).Output.Split("```");

        Assert.Contains($" warning {id}: ", Check(blocks[1]["yaml\n".Length..]).Output, StringComparison.Ordinal);
        Assert.DoesNotContain(id, Check(blocks[3]["yaml\n".Length..]).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Our_own_schemas_have_no_finding() => Assert.Equal(
        new(0, "0 errors and 0 warnings in 4 files\n", ""), ToolRun.Of("check", RepositoryRoot.Combine("schema")));

    [Theory]
    [InlineData("enums:\n  Kind: { good: Well., bad: }\nactors:\n  A: { summary: Any., fields: { k: Kind } }", "5,3 DRM201")]
    [InlineData("enums:\n  Kind: { good: Well. }\nactors:\n  A: { summary: Any., fields: { k: Kind } }", "")]
    [InlineData("enums:\n  Kind: { summary: How., values: { a: } }\nactors:\n  A: { summary: Any., fields: { k: Kind } }", "")]
    [InlineData("actors:\n  A: { summary: ' ' }", "5,3 DRM201")]
    public void Enums_have_a_summary_or_their_values_do(string body, string expected) => Finds(body, expected);

    [Theory]
    [InlineData("types:\n  T: { is: text, summary: Any. }\n  U: { is: T, summary: Any. }", "6,3 DRM202")]
    [InlineData("types:\n  T: { is: text, summary: Any., deprecated: { since: 1.0.0 } }", "")]
    [InlineData("enums:\n  E: { a: Any. }\nactors:\n  A: { summary: Any., rules: { r: 'E.A != default' } }", "")]
    [InlineData("roles:\n  R: { players: A, summary: Any. }\nactors:\n  A: { summary: Any. }", "5,3 DRM202")]
    public void What_a_base_a_rule_or_a_member_names_is_used(string body, string expected) => Finds(body, expected);

    [Theory]
    [InlineData("Actor", "")]
    [InlineData("Claim", "")]
    [InlineData("A | B", "")]
    [InlineData("D?", "")]
    [InlineData("A", "11,17 DRM203")]
    [InlineData("T*", "11,17 DRM203")]
    public void Positions_need_somebody_who_can_be_instantiated(string players, string expected) => Finds(
        $$"""
        actors:
          A: { summary: Any., abstract: true }
          B: { summary: Any. }
          C: { summary: Any., is: D }
          D: { summary: Any., abstract: true }
          T: { summary: Any., trait: true }
        relations:
          R: { roles: { p: '{{players}}' }, summary: Any. }
        """,
        expected);

    [Theory]
    [InlineData("", "6,3 DRM204")]
    [InlineData(", aspect: state", "")]
    [InlineData(", fields: { f: text }", "")]
    [InlineData(", exclusive: [a]", "")]
    [InlineData(", modalities: [planned]", "")]
    [InlineData(", rules: { r: A is not null }", "")]
    [InlineData(", caption: '{a} does'", "6,3 DRM204")]
    public void Relations_differ_in_more_than_words(string more, string expected) => Finds(
        $$"""
        relations:
          First: { roles: { a: Actor }, summary: One. }
          Second: { roles: { a: Actor }, summary: Another.{{more}} }
        """,
        expected);

    [Theory]
    [InlineData("Meeting", "Meetings", true)]
    [InlineData("Meeting", "Meteing", true)]
    [InlineData("Contact", "Contract", true)]
    [InlineData("Embassy", "Embassi", true)]
    [InlineData("Listing", "Delisting", false)]
    [InlineData("Host", "Hosts", false)]
    [InlineData("Abcde", "Bcdef", false)]
    [InlineData("Article5", "Article6", false)]
    [InlineData("Article", "Article6", false)]
    public void Names_that_differ_in_one_letter_are_near(string one, string other, bool isNear) => Finds(
        $"actors:\n  {one}: {{ summary: Any. }}\n  {other}: {{ summary: Any. }}", isNear ? "6,3 DRM205" : "");

    [Theory]
    [InlineData("NATOMember", "NatoMember")]
    [InlineData("MemberOfNATO", "MemberOfNato")]
    [InlineData("EUMember", null)]
    [InlineData("PlanB", null)]
    public void Abbreviations_of_three_letters_are_words(string name, string? better)
    {
        var output = Check($"actors:\n  {name}: {{ summary: Any. }}").Output;

        Assert.Equal(better is null ? "" : $"Did you mean '{better}'?", output.Trim().Split(". ")[^1]);
    }

    [Theory]
    [InlineData("{ type: integer, default: 3 }", "5,62 DRM208")]
    [InlineData("{ type: text, default: '' }", "")]
    [InlineData("integer = 3", "")]
    public void Defaults_stand_in_the_type(string field, string expected) =>
        Finds($"actors:\n  A: {{ summary: Any., fields: {{ f: {field} }} }}", expected);

    [Fact]
    public void Nothing_is_looked_for_where_there_are_errors() =>
        Assert.DoesNotContain("warning", Check("actors:\n  A: { is: Nobody }").Output, StringComparison.Ordinal);

    [GeneratedRegex(@"\((\d+,\d+)\): warning (DRM\d+):")]
    private static partial Regex Finding();

    /// <summary>The findings, each with its place; the head has three lines.</summary>
    private void Finds(string body, string expected)
    {
        var run = Check(body.ReplaceLineEndings("\n"));

        var found = Finding().Matches(run.Output).Select(match => $"{match.Groups[1]} {match.Groups[2]}");
        Assert.Equal(expected, string.Join(", ", found));
        Assert.Equal(0, run.ExitCode);
    }

    private ToolRun Check(string body) =>
        ToolRun.Of("check", _folder.Add("a.dramatis.yaml", Head + body.TrimEnd() + "\n"), "--format", "msbuild");
}
