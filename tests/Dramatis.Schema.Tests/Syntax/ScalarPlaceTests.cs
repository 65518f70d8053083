using Dramatis.Schema.Diagnostics;
using Dramatis.Schema.Syntax;

namespace Dramatis.Schema.Tests.Syntax;

/// <summary>Where the text of a value stands in the file, however it is written there.</summary>
public sealed class ScalarPlaceTests
{
    /// <summary>The value as written, its lines in the file.</summary>
    [Theory]
    [InlineData("one two # three\n", "one two")]
    [InlineData("one\n  two\n", "one/two")]
    [InlineData("one \t\n\n \t two  \n  three\n", "one/two/three")]
    [InlineData("''\n", "")]
    [InlineData("'one'\n", "one")]
    [InlineData("'one \n\n  two\n  three'\n", "one/two/three")]
    [InlineData("'one\n  '\n", "one")]
    [InlineData("\"\"\n", "")]
    [InlineData("\"a\\tb\"\n", "a\\tb")]
    [InlineData("|\n  a\n    b\n\n  c\n", "a/  b//c")]
    [InlineData("|-\n  a\n  b", "a/b")]
    [InlineData("|2\n   a\n", " a")]
    public void Lines_of_a_value_are_found(string written, string expected)
    {
        var (file, summary) = Summary(written);

        Assert.Equal(expected, string.Join('/', summary.Content.Select(line => At(file, line))));
    }

    /// <summary>The value as written, a part of its text, and what of the file is its place.</summary>
    [Theory]
    [InlineData("one two\n", "two", "two")]
    [InlineData("one two\n", "one two", "one two")]
    [InlineData("'one two'\n", "two", "two")]
    [InlineData("\"one two\"\n", "two", "two")]
    [InlineData("\"one\\ttwo\"\n", "two", "\"one\\ttwo\"")]
    [InlineData("'it''s two'\n", "two", "'it''s two'")]
    [InlineData("|\n  one\n    two\n  three\n", "one", "one")]
    [InlineData("|\n  one\n    two\n  three\n", "two", "two")]
    [InlineData("|\n  one\n    two\n  three\n", "three", "three")]
    [InlineData("|\n  one\n    two\n  three\n", "ne\n  tw", "ne\n    tw")]
    [InlineData("|\n  \"\n\n  two\n", "two", "two")]
    [InlineData(">\n  one\n  two\n", "two", ">\n  one\n  two")]
    public void Place_of_a_part_is_exact_where_the_value_stands_in_the_file(string written, string part, string expected)
    {
        var (file, summary) = Summary(written);
        var place = summary.Part(summary.Value.IndexOf(part, StringComparison.Ordinal), part.Length);

        Assert.Equal(expected, At(file, place));
        Assert.All([place.Start, place.End], at => Assert.Equal(
            (file[..at.Offset].Count(unit => unit == '\n') + 1, at.Offset - file[..at.Offset].LastIndexOf('\n')),
            (at.Line, at.Column)));
    }

    private static (string File, ScalarSyntax Summary) Summary(string written)
    {
        var file = "dramatis: 1\nnamespace: N\nsummary: " + written;
        var schema = SchemaParser.Parse(new("a.dramatis.yaml", file));
        Assert.Empty(schema.Diagnostics.Where(found => found.Rule != DiagnosticCatalog.MissingText));
        return (file, schema.Summary!);
    }

    private static string At(string file, Span span) => file[span.Start.Offset..span.End.Offset];
}
