namespace Dramatis.Tool.Tests;

public sealed class LintSwitchTests : IDisposable
{
    private const string Unsaid = "dramatis: 1\nnamespace: Some.Where\nsummary: Any.\nactors:\n  One:\n  Two:\n";

    private readonly SchemaFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("{ id: DRM201, reason: Why. }", "")]
    [InlineData("{ id: DRM201, types: [One], reason: Why. }", "(6,3): warning DRM201")]
    [InlineData("{ id: DRM201, types: [Some.Where.One, Two], reason: Why. }", "")]
    [InlineData("{ id: DRM201, files: sub/a.dramatis.yaml, reason: Why. }", "")]
    [InlineData("{ id: DRM201, types: Two, files: [sub/a.dramatis.yaml], reason: Why. }", "(5,3): warning DRM201")]
    public void A_lint_is_off_for_all_or_for_what_is_named(string off, string expected) => Finds(off, expected);

    [Theory]
    [InlineData("{ id: DRM206, reason: Why. }")]
    [InlineData("{ id: DRM206, types: [One], files: [a.dramatis.yaml], reason: Why. }")]
    public void A_lint_that_is_gone_may_be_off(string off)
    {
        _folder.Add(".dramatis-lint.yaml", $"off:\n  - {off}\n  - {{ id: DRM201, reason: Why. }}\n");

        var run = Check();

        Assert.Equal((0, ""), (run.ExitCode, run.Output.Trim()));
    }

    [Theory]
    [InlineData("{ id: DRM202, reason: Why. }", "(2,11): warning DRM210")]
    [InlineData("{ id: DRM201, types: [One, Gone, Two], reason: Why. }", "(2,32): warning DRM210")]
    [InlineData("{ id: DRM201, files: [sub/a.dramatis.yaml, b.dramatis.yaml], reason: Why. }", "(2,48): warning DRM210")]
    [InlineData("{ id: DRM001, reason: Why. }", "(2,11): error DRM209")]
    [InlineData("{ id: DRM201 }", "(2,11): error DRM209")]
    [InlineData("{ id: DRM201, reason: ' ' }", "(2,27): error DRM209")]
    [InlineData("{ id: DRM201, reason: }", "(2,19): error DRM028")]
    [InlineData("{ reason: Why. }", "(2,5): error DRM209")]
    [InlineData("{ id: DRM201, type: One, reason: Why. }", "(2,19): error DRM008")]
    [InlineData("DRM201", "(2,5): error DRM209")]
    [InlineData("{ id: DRM201", "(2,5): error DRM001")]
    public void What_is_wrong_with_a_switch_is_said_at_its_place(string off, string expected) => Assert.Contains(
        $"{_folder.Add(".dramatis-lint.yaml", $"off:\n  - {off}\n")}{expected}: ", Check().Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("off: DRM201", "(1,6): error DRM209")]
    [InlineData("- DRM201", "(1,1): error DRM209")]
    [InlineData("on: []", "(1,1): error DRM008")]
    [InlineData("off: [\u0001]", "(1,7): error DRM007")]
    public void What_is_wrong_with_a_lint_file_is_said_at_its_place(string text, string expected)
    {
        var path = _folder.Add(".dramatis-lint.yaml", text);

        var run = Check();

        Assert.Contains($"{path}{expected}: ", run.Output, StringComparison.Ordinal);
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public void A_lint_file_that_is_not_utf8_is_a_finding()
    {
        File.WriteAllBytes(Path.Combine(_folder.Path, ".dramatis-lint.yaml"), [0xFF, 0xFE]);

        Assert.Contains("(1,1): error DRM006: ", Check().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_nearest_lint_file_holds()
    {
        _folder.Add(".dramatis-lint.yaml", "off:\n  - { id: DRM201, reason: Why. }\n");
        _folder.Add("sub/.dramatis-lint.yaml", "off: []\n");

        Assert.Contains("(5,3): warning DRM201", Check().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_part_of_the_files_no_switch_is_idle()
    {
        _folder.Add(".dramatis-lint.yaml", "off:\n  - { id: DRM201, types: Else, reason: Why. }\n");
        _folder.Add("b.dramatis.yaml", "dramatis: 1\nnamespace: B\nactors:\n  Else:\n");
        var sub = _folder.Add("sub/a.dramatis.yaml", Unsaid);

        Assert.DoesNotContain("DRM210", ToolRun.Of("check", sub).Output, StringComparison.Ordinal);
        Assert.DoesNotContain("DRM210", Check().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_shows_the_line_of_the_lint_file()
    {
        var path = _folder.Add(".dramatis-lint.yaml", "off:\n  - { id: DRM201, types: [Gone], reason: Why. }\n");
        _folder.Add("a.dramatis.yaml", "dramatis: 1\nnamespace: A\nsummary: Any.\n");

        Assert.Equal(
            [
                "warning DRM210: DRM201 finds nothing that this switch covers; remove the switch.",
                $" --> {path}:2:11",
                "  |",
                "2 |   - { id: DRM201, types: [Gone], reason: Why. }",
                "  |           ^^^^^^",
                "  = help: dramatis explain DRM210",
                "",
                "0 errors and 1 warning in 2 files",
                "",
            ],
            ToolRun.Of("check", _folder.Path).Output.Split('\n'));
    }

    private void Finds(string off, string expected)
    {
        _folder.Add(".dramatis-lint.yaml", $"off:\n  - {off}\n");

        var run = Check();

        var path = Path.Combine(_folder.Path, "sub", "a.dramatis.yaml");
        Assert.Equal(expected.Length == 0 ? "" : path + expected, run.Output.Split(": '")[0].Trim());
        Assert.Equal(0, run.ExitCode);
    }

    private ToolRun Check()
    {
        _folder.Add("sub/a.dramatis.yaml", Unsaid);
        return ToolRun.Of("check", _folder.Path, "--format", "msbuild");
    }
}
