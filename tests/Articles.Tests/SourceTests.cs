namespace Articles.Tests;

public sealed class SourceTests
{
    [Theory]
    [InlineData("article-0", 40)]
    [InlineData("article-1", 60)]
    [InlineData("article-2", 110)]
    [InlineData("article-3", 90)]
    [InlineData("article-4", 100)]
    public void Every_article_is_encoded(string id, int least)
    {
        var source = Assert.Single(Encoding.Sources, source => source.Id == id);

        Assert.InRange(Of(source).Count(), least, int.MaxValue);
    }

    [Fact]
    public void No_article_says_when_it_was_published() =>
        Assert.All(Encoding.Sources, static source => Assert.Null(source.Published));

    [Fact]
    public void Disclaimer_of_a_page_is_no_fact() =>
        Assert.DoesNotContain(Of(Article3.Source), static claim => claim.Locators.Any(static at => at.Paragraph == 42));

    [Theory]
    [InlineData("Article2", "Ayesha Babrak Khel")]
    [InlineData("Article3", "Jackson Lee")]
    [InlineData("Article4", "Georgi Asatryan")]
    public void Authors_are_those_that_the_page_names(string article, string author)
    {
        var source = Encoding.Sources[article[^1] - '0'];

        Assert.Equal(author, Assert.Single(source.Authors).Caption);
    }

    [SkippableFact]
    public void Texts_have_their_hashes_and_hold_every_place()
    {
        var folder = TextFolder();
        Skip.If(folder is null, "The texts are not at hand: no folder shared/articles beside the repository.");

        var texts = Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal).ToList();
        var textBySource = Encoding.Sources.Zip(texts).ToDictionary(
            static pair => pair.First.Id, static pair => File.ReadAllText(pair.Second));
        using var file = new MemoryStream(Written(Facts));

        var options = new FactFileOptions { TextOf = source => textBySource.GetValueOrDefault(source.Id) };
        Assert.True(Encoding.Format.TryRead(file, out _, out var issues, options), string.Join('\n', issues));
        Assert.Equal(5, textBySource.Count);
    }

    private static string? TextFolder()
    {
        var texts = RepositoryRoot.Combine("..", "shared", "articles");
        return Directory.Exists(texts) ? texts : null;
    }
}
