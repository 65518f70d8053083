namespace Dramatis.Tool.Tests;

/// <summary>The schemas that a beginner copies check without a finding.</summary>
public sealed class FirstSchemaTests : IDisposable
{
    private readonly SchemaFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("README.md")]
    [InlineData("docs/getting-started.md")]
    [InlineData("runtime/Dramatis/PACKAGE.md")]
    public void Schema_of_a_page_has_no_finding(string page)
    {
        const string Fence = "```yaml\n";
        var text = File.ReadAllText(RepositoryRoot.Combine(page)).ReplaceLineEndings("\n");
        var start = text.IndexOf(Fence, StringComparison.Ordinal) + Fence.Length;
        _folder.Add("a.dramatis.yaml", text[start..text.IndexOf("```", start, StringComparison.Ordinal)]);

        AssertSound(_folder.Path);
    }

    [Fact]
    public void Schema_of_the_template_has_no_finding() =>
        AssertSound(RepositoryRoot.Combine("templates", "Dramatis.Templates", "content", "dramatis-facts"));

    private static void AssertSound(string folder) =>
        Assert.Equal(new(0, "0 errors and 0 warnings in 1 file\n", ""), ToolRun.Of("check", folder));
}
