using System.Runtime.Versioning;
using System.Text;
using Dramatis.Tool.Files;

namespace Dramatis.Tool.Tests;

public sealed class FormatTests : IDisposable
{
    private const string Canonical = "dramatis: 1\nnamespace: A\n\nactors:\n  Person: { fields: { name: text } }\n";
    private const string Loose = "dramatis:  1\nnamespace: A\nactors:\n    Person: { fields: { name: text } }";
    private const string Broken = "dramatis: 1\nnamespace: A\nactors: { Person: {\n";

    private readonly SchemaFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Files_are_written_in_the_canonical_layout_and_a_second_time_not_at_all()
    {
        var path = _folder.Add("a.dramatis.yaml", Loose);
        _folder.Add("b.dramatis.yaml", Canonical);

        Assert.Equal(new(0, $"{path}: formatted\n1 of 2 files formatted\n", ""), ToolRun.Of("fmt", _folder.Path));
        Assert.Equal(Canonical, File.ReadAllText(path));
        Assert.Equal(new(0, "0 of 2 files formatted\n", ""), ToolRun.Of("fmt", _folder.Path));
        Assert.Equal(2, Directory.GetFiles(_folder.Path).Length);
    }

    [Fact]
    public void Check_shows_a_unified_diff_and_writes_nothing()
    {
        var path = _folder.Add("a.dramatis.yaml", Loose);

        var run = ToolRun.Of("fmt", path, "--check");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            [
                $"--- {path}",
                $"+++ {path} (formatted)",
                "@@ -1,4 +1,5 @@",
                "-dramatis:  1",
                "+dramatis: 1",
                " namespace: A",
                "+",
                " actors:",
                "-    Person: { fields: { name: text } }",
                "\\ No newline at end of file",
                "+  Person: { fields: { name: text } }",
                "1 of 1 files to be formatted",
                "",
            ],
            run.Output.Split('\n'));
        Assert.Equal(Loose, File.ReadAllText(path));
    }

    [Fact]
    public void Check_of_what_is_canonical_is_fine()
    {
        var path = _folder.Add("a.dramatis.yaml", Canonical);

        Assert.Equal(new(0, "0 of 1 files to be formatted\n", ""), ToolRun.Of("fmt", path, "--check"));
    }

    [Theory]
    [InlineData("fmt")]
    [InlineData("fmt", "--check")]
    public void A_file_with_errors_is_left_and_others_are_formatted_all_the_same(params string[] command)
    {
        var broken = _folder.Add("a.dramatis.yaml", Broken);
        var loose = _folder.Add("b.dramatis.yaml", Loose);

        var run = ToolRun.Of([.. command, _folder.Path]);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith($"{broken}(3,", run.Output, StringComparison.Ordinal);
        Assert.Contains($"{broken}: left as it is, because of its errors\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(Broken, File.ReadAllText(broken));
        Assert.Equal(command.Length > 1 ? Loose : Canonical, File.ReadAllText(loose));
    }

    [Fact]
    public void What_belongs_to_the_machine_is_kept()
    {
        var path = _folder.Add("a.dramatis.yaml", "\uFEFF" + Loose.Replace("\n", "\r\n", StringComparison.Ordinal));
        byte[] expected =
            [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Canonical.Replace("\n", "\r\n", StringComparison.Ordinal))];

        Assert.Equal(0, ToolRun.Of("fmt", path).ExitCode);
        Assert.Equal(expected, File.ReadAllBytes(path));
    }

    [UnsupportedOSPlatform("windows")]
    [Fact]
    public void A_file_keeps_its_mode()
    {
        const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupExecute;
        var path = _folder.Add("a.dramatis.yaml", Loose);
        File.SetUnixFileMode(path, Mode);

        Assert.Equal(0, ToolRun.Of("fmt", path).ExitCode);
        Assert.Equal((Canonical, Mode), (File.ReadAllText(path), File.GetUnixFileMode(path)));
    }

    [Fact]
    public void A_link_stays_and_what_it_leads_to_is_formatted()
    {
        var path = _folder.Add("there/a.dramatis.yaml", Loose);
        var link = Path.Combine(_folder.Path, "link.dramatis.yaml");
        File.CreateSymbolicLink(link, path);

        Assert.Equal(0, ToolRun.Of("fmt", link).ExitCode);

        Assert.Equal(path, new FileInfo(link).LinkTarget);
        Assert.Equal(Canonical, File.ReadAllText(path));
    }

    [Fact]
    public void Json_stays_json()
    {
        const string Json = "{\n  \"dramatis\": 1,\n  \"namespace\": \"A\",\n  \"summary\": \"Übel, 1.0e5\"\n}\n";
        var path = _folder.Add(
            "a.dramatis.json", "{\"dramatis\":1,\"namespace\": \"A\", \"summary\": \"\\u00dcbel, 1.0e5\"}");

        Assert.Equal(0, ToolRun.Of("fmt", path).ExitCode);
        Assert.Equal(Json, File.ReadAllText(path));
    }

    [Theory]
    [InlineData("nowhere", "there is no such file or folder.")]
    [InlineData("", "there is no file named *.dramatis.yaml or *.dramatis.json in it.")]
    public void What_is_not_there_is_said_in_one_line(string name, string why)
    {
        var path = Path.Combine(_folder.Path, name);

        Assert.Equal(new(2, "", $"dramatis: {path}: {why}\n"), ToolRun.Of("fmt", path));
    }

    [Fact]
    public void A_loop_of_links_is_said_in_one_line()
    {
        var path = Path.Combine(_folder.Path, "a.dramatis.yaml");
        File.CreateSymbolicLink(path, path);

        var run = ToolRun.Of("fmt", path);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"dramatis: {path}: ", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public void A_binary_file_is_left_as_it_is()
    {
        var path = Path.Combine(_folder.Path, "x.dramatis.yaml");
        File.WriteAllBytes(path, [0xFF, 0xFE, 0x00, 0xC3]);

        var run = ToolRun.Of("fmt", path);

        Assert.Equal(new(2, "", $"dramatis: {path}: it is a binary file, not a schema.\n"), run);
        Assert.Equal([0xFF, 0xFE, 0x00, 0xC3], File.ReadAllBytes(path));
    }

    /// <summary>A folder of the kernel's own takes no new file, whoever asks.</summary>
    [SkippableFact]
    public void What_cannot_be_written_is_said_in_one_line_and_left_as_it_was()
    {
        const string Path = "/proc/self/comm";
        Skip.IfNot(File.Exists(Path), "There is no such folder.");
        var before = File.ReadAllText(Path);

        var failed = Assert.Throws<ToolException>(static () => SchemaRewrite.Write(Path, "other"));

        Assert.StartsWith($"{Path}: ", failed.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("\n", failed.Message, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(Path));
    }
}
