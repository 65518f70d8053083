using System.Globalization;
using Dramatis.Generator.Tests.Verification;

namespace Dramatis.Generator.Tests;

/// <summary>Equal schemas give equal bytes.</summary>
public sealed class DeterminismTests
{
    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fa-AF")]
    [InlineData("de-DE")]
    [InlineData("")]
    public void Whatever_the_culture(string culture)
    {
        var expected = SnapshotTests.Shipped().Texts;
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = Culture(culture);
            Assert.Equal(expected, SnapshotTests.Shipped().Texts);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Whatever_the_line_ends() => Assert.Equal(
        GeneratorRun.Of(Files(static text => text)).Texts,
        GeneratorRun.Of(Files(static text => text.Replace("\n", "\r\n", StringComparison.Ordinal))).Texts);

    [Fact]
    public void Whatever_the_order_of_the_files() => Assert.Equal(
        GeneratorRun.Of(Files(static text => text)).Texts.OrderBy(static text => text.Key, StringComparer.Ordinal),
        GeneratorRun.Of(Files(static text => text).Reverse()).Texts.OrderBy(static text => text.Key, StringComparer.Ordinal));

    private static IEnumerable<SchemaFile> Files(Func<string, string> change) => Directory
        .EnumerateFiles(RepositoryRoot.Combine("schema"), "*.dramatis.yaml")
        .Order(StringComparer.Ordinal)
        .Select(path => new SchemaFile(Path.GetFileName(path), change(File.ReadAllText(path).ReplaceLineEndings("\n"))));

    /// <summary>One whose numbers and letters differ, even where the machine has no data for cultures.</summary>
    private static CultureInfo Culture(string name)
    {
        var culture = (CultureInfo)new CultureInfo(name).Clone();
        culture.NumberFormat.NegativeSign = "~";
        culture.NumberFormat.NumberDecimalSeparator = ",";
        return culture;
    }
}
