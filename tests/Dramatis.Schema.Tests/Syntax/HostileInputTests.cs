using Dramatis.Schema.Syntax;
using Dramatis.Schema.Syntax.Reading;
using Xunit.Abstractions;

namespace Dramatis.Schema.Tests.Syntax;

public sealed class HostileInputTests(ITestOutputHelper output)
{
    private const int Deep = 10_000;

    [Fact]
    public void File_that_is_no_utf8_is_reported() =>
        Assert.Equal("DRM006", Assert.Single(SchemaParser.Parse(new("a", null)).Diagnostics).Rule.Id);

    [Fact]
    public void Huge_file_is_refused_unread()
    {
        var huge = new SchemaText("a", new string('a', 50_000_000));
        var before = GC.GetAllocatedBytesForCurrentThread();
        var tree = SchemaParser.Parse(huge);

        Assert.Equal("DRM005", Assert.Single(tree.Diagnostics).Rule.Id);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1_000_000);
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{a: ", "}")]
    [InlineData("[{a: ", "}]")]
    [InlineData("[", "")]
    public void Deep_flow_costs_its_declaration(string open, string close)
    {
        var deep = string.Concat(Enumerable.Repeat(open, Deep)) + string.Concat(Enumerable.Repeat(close, Deep));
        var tree = Parse(Samples.Numbered("actors:", "  A: " + deep, "  B:"));

        Assert.Equal("DRM004", Assert.Single(tree.Diagnostics).Rule.Id);
        Assert.Equal("B", Assert.Single(tree.Declarations).Name.Value);
    }

    [Fact]
    public void Deep_block_costs_its_declaration()
    {
        var deep = string.Concat(Enumerable.Range(2, 1000).Select(indent => new string(' ', indent * 2) + "a:\n"));
        var tree = Parse(Samples.Numbered("actors:", "  A:") + deep + "  B:\n");

        Assert.Equal("DRM004", Assert.Single(tree.Diagnostics).Rule.Id);
        Assert.Equal("B", Assert.Single(tree.Declarations).Name.Value);
    }

    [Fact]
    public void Deep_list_in_a_line_costs_its_declaration()
    {
        var deep = string.Concat(Enumerable.Repeat("- ", Deep));
        var tree = Parse(Samples.Numbered("actors:", "  A:", "    " + deep, "  B:"));

        Assert.Equal("DRM004", Assert.Single(tree.Diagnostics).Rule.Id);
        Assert.Equal("B", Assert.Single(tree.Declarations).Name.Value);
    }

    [Fact]
    public void Long_name_is_reported_in_short()
    {
        var name = new string('A', Deep);
        var tree = Parse(Samples.Numbered("actors:", $"  ? {name}", "  :", $"  B: {{ is: {name} }}"));

        Assert.Contains(tree.Diagnostics, found => found.Rule.Id == "DRM018");
        Assert.All(tree.Diagnostics, found => Assert.True(found.Message.Length < 500));
    }

    [Fact]
    public void Many_forbidden_characters_are_reported_up_to_a_limit() =>
        Assert.Equal(20, Parse(Samples.Numbered("summary: " + new string('\u0001', Deep) + "a")).Diagnostics.Length);

    [Theory]
    [InlineData("\0")]
    [InlineData("\u0001\u0002")]
    [InlineData("\uFEFF")]
    [InlineData("\r")]
    [InlineData("---")]
    [InlineData("---\n---\n---")]
    [InlineData("%YAML 9.9\n---\na: b")]
    [InlineData("? ? ?")]
    [InlineData("- - -")]
    [InlineData("a: \"\\uD800\"")]
    [InlineData("actors: { \"\\uD800\": \"\\uDC00\" }")]
    [InlineData("&a [*a]")]
    [InlineData("\t\t\t")]
    [InlineData("...")]
    [InlineData("|")]
    [InlineData(">9\n x")]
    [InlineData(":\n :\n    s: {\u2028}\n    s: {")]
    public void Odd_file_ends_in_findings(string text) => AssertSound(text);

    [Fact]
    public void A_pair_without_brackets_is_not_said_to_be_open()
    {
        var found = Assert.Single(Parse("\nm: [:").Diagnostics, static found => found.Rule.Id == "DRM001");

        Assert.Contains("'[' is not closed", found.Message, StringComparison.Ordinal);
        Assert.Equal(4, found.Span.Start.Offset);
    }

    [Fact]
    public void A_value_that_the_parser_passes_over_is_reported()
    {
        var found = Assert.Single(Parse(Samples.Numbered("relations:", "  T:", "    rules:", "      : !")).Diagnostics);

        Assert.Equal(("DRM010", 6), (found.Rule.Id, found.Span.Start.Line));
    }

    [Fact]
    public void Text_shown_in_a_finding_is_the_same_for_each_kind_of_line_ends()
    {
        var text = Samples.Numbered("relations:", "  A:", "    caption:", "      s:", "        t");
        var found = Assert.Single(Parse(text).Diagnostics, static found => found.Rule.Id == "DRM013");

        Assert.Contains(
            Parse(text.Replace("\n", "\r\n", StringComparison.Ordinal)).Diagnostics,
            other => other.Message == found.Message);
    }

    [Fact]
    public void A_template_of_many_lines_costs_no_more_for_each_finding_in_it()
    {
        const int Mistakes = 1500;
        var lines = Enumerable.Repeat("        { a }, { b }", Mistakes / 2);
        var text = Samples.Numbered(["actors:", "  A:", "    caption: |", .. lines]);
        Parse(text);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var found = Parse(text).Diagnostics.Count(static found => found.Rule.Id == "DRM024");

        Assert.Equal(Mistakes, found);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 4000 * Mistakes);
    }

    [Fact]
    public void Half_surrogate_pairs_end_in_findings() => AssertSound("\uD800: \uDC00\n\uDC00");

    [Fact]
    public void Mutated_schema_never_throws_and_every_place_lies_in_the_text()
    {
        const int Iterations = 2500;
        const int Seed = 20240423;
        output.WriteLine($"Seed {Seed}");
        var random = new Random(Seed);
        for (var i = 0; i < Iterations; i++)
        {
            var text = Samples.Everything;
            for (var changes = random.Next(1, 6); changes > 0; changes--)
            {
                text = TextDamage.Once(text, random);
            }

            AssertSound(text);
        }
    }

    private static void AssertSound(string text)
    {
        var tree = Parse(text);
        foreach (var found in tree.Diagnostics)
        {
            Assert.InRange(found.Span.Start.Offset, 0, text.Length);
            Assert.InRange(found.Span.End.Offset, found.Span.Start.Offset, text.Length);
            Assert.DoesNotContain('\n', found.Message);
        }

        foreach (var name in tree.Declarations.Select(declaration => declaration.Name))
        {
            var written = text.Substring(name.Span.Start.Offset, name.Span.Length);
            Assert.Contains(name.Value, written, StringComparison.Ordinal);
        }
    }

    private static SchemaSyntax Parse(string text) => SchemaParser.Parse(new("a.dramatis.yaml", text));
}
