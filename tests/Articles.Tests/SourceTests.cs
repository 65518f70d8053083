using System.Security.Cryptography;

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
    public void Hashes_are_those_of_the_texts()
    {
        var folder = TextFolder();
        Skip.If(folder is null, "The texts are not at hand: no folder shared/articles beside the repository.");

        var hashes = Directory.EnumerateFiles(folder, "*.txt")
            .Order(StringComparer.Ordinal)
            .Select(static path => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path))));

        Assert.Equal(hashes, Encoding.Sources.Select(static source => source.TextHash));
    }

    [SkippableFact]
    public void Every_locator_is_in_its_text()
    {
        var folder = TextFolder();
        Skip.If(folder is null, "The texts are not at hand: no folder shared/articles beside the repository.");

        var texts = Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal).ToList();
        foreach (var (source, path) in Encoding.Sources.Zip(texts))
        {
            var paragraphs = File.ReadLines(path).Count(static line => !string.IsNullOrWhiteSpace(line));
            var last = Of(source).SelectMany(static claim => claim.Locators).Max(static place => place.Paragraph);
            Assert.InRange(last, 1, paragraphs);
        }
    }

    private static string? TextFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Sdk.sln")))
        {
            folder = folder.Parent;
        }

        var texts = folder is null ? null : Path.Combine(folder.FullName, "..", "shared", "articles");
        return Directory.Exists(texts) ? texts : null;
    }
}
