using Dramatis.Schema.Diagnostics;

namespace Dramatis.Tool.Tests;

public sealed class ExplainTests
{
    [Fact]
    public void Every_diagnostic_has_a_page() => Assert.All(
        DiagnosticCatalog.All,
        static rule =>
            Assert.StartsWith($"# {rule.Id}: ", ToolRun.Of("explain", rule.Id).Output, StringComparison.Ordinal));

    [Fact]
    public void A_lint_that_is_gone_has_a_page_that_says_so() => Assert.All(
        DiagnosticCatalog.LintsThatAreGone,
        static id => Assert.Contains(
            "This lint was removed in version", ToolRun.Of("explain", id).Output, StringComparison.Ordinal));

    [Theory]
    [InlineData("CS0103")]
    [InlineData("cs1061")]
    public void What_the_compiler_finds_in_rules_has_one_page(string id) =>
        Assert.StartsWith("# CS...: ", ToolRun.Of("explain", id).Output, StringComparison.Ordinal);

    [Fact]
    public void An_unknown_one_is_said_in_one_line()
    {
        var run = ToolRun.Of("explain", "DRM999");

        const string Expected = "dramatis: DRM999: there is no such diagnostic; there are DRM001 to DRM305.\n";
        Assert.Equal((2, Expected), (run.ExitCode, run.Error));
    }
}
