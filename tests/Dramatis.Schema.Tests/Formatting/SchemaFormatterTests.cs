using Dramatis.Schema.Formatting;
using Dramatis.Schema.Tests.Syntax;

namespace Dramatis.Schema.Tests.Formatting;

/// <summary>What is left as it is, and what is canonical already.</summary>
public sealed class SchemaFormatterTests
{
    private const string Head = "dramatis: 1\nnamespace: N\n\n";

    [Theory]
    [InlineData("Who\u2028 meets.", "summary: \"Who\\Lmeets.\"\n")]
    [InlineData("Who\u0085 meets.", "summary: 'Who meets.'\n")]
    public void A_break_that_only_the_YAML_library_sees_is_written_as_it_reads_it(string summary, string expected)
    {
        const string Head = "dramatis: 1\nnamespace: A\n";

        var formatted = SchemaFormatter.Format(new("a.dramatis.yaml", $"{Head}summary: {summary}\n"));

        Assert.Equal(Head + expected, formatted.Text);
    }

    [Theory]
    [InlineData("|", "|-")]
    [InlineData("|+", "|-")]
    [InlineData(">-", ">-")]
    public void A_text_that_the_file_ends_in_without_a_line_end_gets_none(string header, string expected) =>
        Assert.EndsWith($"summary: {expected}\n  Who meets.\n", Format($"{Head}summary: {header}\n    Who meets.").Text);

    [Fact]
    public void Errors_of_form_leave_a_file_as_it_is()
    {
        var formatted = Format(Head + "actors: { A: { colour: red }\n");

        Assert.Null(formatted.Text);
        Assert.Equal("DRM001", Assert.Single(formatted.Errors).Rule.Id);
    }

    [Fact]
    public void Names_that_are_not_there_are_no_error_of_form() =>
        Assert.NotNull(Format(Head + "actors: { A: { is: Nobody } }\n").Text);

    [Theory]
    [InlineData("dramatis: 1\nnamespace: M\n")]
    [InlineData("dramatis: 1\nnamespace: N\nsummary: ''\n")]
    [InlineData("dramatis: 1 # c\nnamespace: N\n")]
    [InlineData("dramatis: 1\nnamespace: [N\n")]
    [InlineData("dramatis: 1\nnamespace: N\nactors:\n  A: { caption: '' }\n")]
    public void What_means_something_else_is_refused(string layout)
    {
        const string Before = "dramatis: 1\nnamespace: N\nactors:\n  A: { caption: }\n";

        Assert.Null(SchemaFormatter.Accept(new("a", "dramatis: 1\nnamespace: N\n"), layout).Text);
        Assert.False(SchemaMeaning.IsSame(Before, layout));
    }

    [Fact]
    public void What_is_canonical_stays()
    {
        foreach (var path in new[] { "schema/core.dramatis.yaml", "schema/diplomacy.dramatis.yaml" })
        {
            Assert.Equal(RepositoryFile.Read(path), Format(RepositoryFile.Read(path)).Text);
        }

        var page = RepositoryFile.Read("docs/formatting.md").Split("```")[1]["yaml\n".Length..];
        Assert.Equal(page, Format(page).Text);
        var once = Format(Samples.Everything).Text!;
        Assert.Equal(once, Format(once).Text);
    }

    private static FormattedSchema Format(string text) => SchemaFormatter.Format(new("a.dramatis.yaml", text));
}
