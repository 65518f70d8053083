using Dramatis.Schema.Formatting;
using Dramatis.Schema.Tests.Syntax;
using static Dramatis.Schema.Tests.Formatting.Formatted;

namespace Dramatis.Schema.Tests.Formatting;

/// <summary>Text that is left as it is, and text that is canonical already.</summary>
public sealed class SchemaFormatterTests
{
    [Theory]
    [InlineData("Who\u2028 meets.")]
    [InlineData("Who\u0085 meets.  # A\u2029 comment")]
    [InlineData("'Who\u2029  meets.'")]
    [InlineData("|\n  Who\u2028    meets.\n  \u0085")]
    public void A_break_that_is_text_to_YAML_stays(string summary)
    {
        var text = $"dramatis: 1\nnamespace: A\nsummary: {summary}\n";

        Assert.Equal(text, SchemaFormatter.Format(new("a.dramatis.yaml", text)).Text);
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
        foreach (var path in new[] { "core", "diplomacy", "violence", "politics" }.Select(static name => $"schema/{name}.dramatis.yaml"))
        {
            Assert.Equal(RepositoryFile.Read(path), Format(RepositoryFile.Read(path)).Text);
        }

        var page = RepositoryFile.Read("docs/formatting.md").Split("```")[1]["yaml\n".Length..];
        Assert.Equal(page, Format(page).Text);
        var once = Format(Samples.Everything).Text!;
        Assert.Equal(once, Format(once).Text);
    }

    [Theory]
    [InlineData("dramatis: 1\r\n\r\nnamespace:  N\n", "dramatis: 1\r\n\r\nnamespace: N\r\n")]
    [InlineData("dramatis: 1\r\nnamespace:  N\n", "dramatis: 1\r\nnamespace: N\r\n")]
    [InlineData("dramatis: 1\nnamespace:  N\r\n", "dramatis: 1\nnamespace: N\n")]
    [InlineData("dramatis: 1\rnamespace:  N\r", "dramatis: 1\nnamespace: N\n")]
    [InlineData("dramatis: 1\nnamespace:  N", "dramatis: 1\nnamespace: N\n")]
    [InlineData("{ dramatis: 1, namespace:  N }", "dramatis: 1\nnamespace: N\n")]
    public void Lines_end_as_the_first_does(string before, string after) => Assert.Equal(after, Format(before).Text);

    [Theory]
    [InlineData("\n\n")]
    [InlineData(" \n")]
    [InlineData("\uFEFF")]
    [InlineData("\uFEFF\n")]
    public void Nothing_stands_before_the_first_line(string start)
    {
        const string Text = "dramatis: 1\nnamespace: N\n";

        Assert.Equal(Text, Format(start + Text).Text);
        Assert.Equal("# one\n" + Text, Format($"{start}# one\n{Text}").Text);
    }

    [Theory]
    [InlineData("{ \"dramatis\": 1, \"namespace\": \"N\" }")]
    [InlineData("\uFEFF{ \"dramatis\": 1, \"namespace\": \"N\" }")]
    public void A_layout_of_somebody_else_that_means_the_same_is_taken(string before)
    {
        const string Layout = "{\n  \"dramatis\": 1,\n  \"namespace\": \"N\"\n}\n";

        Assert.Equal(Layout, SchemaFormatter.Accept(new("a.dramatis.json", before), Layout).Text);
    }

    /// <summary>Four times the entries cost about four times the memory, though all stand on one line.</summary>
    [Fact]
    public void Entries_of_a_long_line_cost_alike()
    {
        Allocated(100);
        Assert.InRange(Allocated(4_000) / (double)Allocated(1_000), 0, 8);

        static long Allocated(int entries)
        {
            var actors = string.Join(", ", Enumerable.Range(0, entries).Select(static i => $"A{i}: {{ summary: a }}"));
            var file = $"dramatis: 1\nnamespace: N\nactors: {{ {actors} }}\n";
            var before = GC.GetAllocatedBytesForCurrentThread();
            Assert.NotNull(SchemaFormatter.Format(new("a.dramatis.yaml", file)).Text);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    [Fact]
    public void What_cannot_be_read_means_nothing() => Assert.False(SchemaMeaning.IsSame("a: [", "a: ["));
}
