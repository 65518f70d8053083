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
    public void An_unknown_one_is_said_in_one_line()
    {
        var run = ToolRun.Of("explain", "DRM999");

        const string Expected = "dramatis: DRM999: there is no such diagnostic; there are DRM001 to DRM113.\n";
        Assert.Equal((2, Expected), (run.ExitCode, run.Error));
    }
}
