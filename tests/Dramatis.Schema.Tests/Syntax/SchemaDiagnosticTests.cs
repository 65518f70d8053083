using Dramatis.Schema.Diagnostics;
using Dramatis.Schema.Syntax.Reading;

namespace Dramatis.Schema.Tests.Syntax;

/// <summary>A finding is one line that can be read, whatever stands in the file.</summary>
public sealed class SchemaDiagnosticTests
{
    [Theory]
    [InlineData("as it is", "as it is")]
    [InlineData("two\nlines", "two lines")]
    [InlineData("two\r\nlines", "two lines")]
    [InlineData("a\ttab\0and\u0085more", "a tab and more")]
    public void Text_is_one_line(string text, string shown) => Assert.Equal(shown, Of(text).Text);

    [Fact]
    public void Text_ends_where_nobody_would_read_on()
    {
        Assert.Equal(new string('a', 1500), Of(new('a', 1500)).Text);
        Assert.Equal(new string('a', 1500) + "...", Of(new('a', 1501)).Text);
    }

    [Fact]
    public void A_suggestion_that_nobody_would_read_is_none()
    {
        Assert.Equal("a Did you mean 'near'?", Near("near").Message);
        Assert.Null(Near("ne\nar").Suggestion);
        Assert.Null(Near(new('a', 201)).Suggestion);
    }

    [Fact]
    public void Words_that_are_lost_are_clipped()
    {
        var words = string.Join(" ", Enumerable.Repeat("word", 100));
        var file = SchemaParser.Parse(new("a.dramatis.yaml", $"actors: {{ A: {{ summary: Who, {words} }} }}\n"));

        var found = Assert.Single(file.Diagnostics, static found => found.Rule == DiagnosticCatalog.LostWords);
        Assert.Equal($"The comma ends the text, and '{words[..60]}...' is lost; quote the whole text.", found.Message);
    }

    private static SchemaDiagnostic Near(string suggestion) => new(DiagnosticCatalog.LostWords, "a.dramatis.yaml", default, "a", suggestion);

    private static SchemaDiagnostic Of(string text) => new(DiagnosticCatalog.LostWords, "a.dramatis.yaml", default, text);
}
