using System.Diagnostics;

namespace Dramatis.Tool.Tests;

/// <summary>What cannot be read or written is said in one line; the exit code is 2.</summary>
public sealed class BadInputTests : IDisposable
{
    private const string Sound =
        "dramatis: 1\nnamespace: Sound\nactors:\n  Person: { fields: { name: text }, summary: A human being. }\n"
        + "summary: Who there is.\n";

    private readonly SchemaFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [SkippableTheory]
    [InlineData("/proc/self/mem")]
    [InlineData("/proc/1/map_files")]
    public void What_the_system_does_not_let_read_is_said_in_one_line(string path)
    {
        Skip.IfNot(OperatingSystem.IsLinux());
        var run = ToolRun.Of("check", path);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Matches($"^dramatis: {path}: [^\n]+\n$", run.Error);
    }

    [SkippableFact]
    public void A_file_without_the_right_to_read_is_said_in_one_line()
    {
        Skip.If(OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess, "Whoever may read everything is not refused.");
        var path = _folder.Add("a.dramatis.yaml", Sound);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.None);
        }

        var run = ToolRun.Of("check", _folder.Path);

        Assert.Equal((2, $"dramatis: {path}: Access to the path '{path}' is denied.\n"), (run.ExitCode, run.Error));
    }

    [SkippableFact]
    public void A_link_to_itself_is_said_in_one_line()
    {
        Skip.If(OperatingSystem.IsWindows());
        var path = Path.Combine(_folder.Path, "a.dramatis.yaml");
        File.CreateSymbolicLink(path, path);

        var run = ToolRun.Of("check", _folder.Path);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Matches($"^dramatis: {path}: [^\n]+\n$", run.Error);
    }

    [SkippableFact]
    public void A_link_to_a_schema_is_followed()
    {
        Skip.If(OperatingSystem.IsWindows());
        var path = _folder.Add("elsewhere/a.txt", Sound);
        File.CreateSymbolicLink(Path.Combine(_folder.Path, "a.dramatis.yaml"), path);

        Assert.Equal(new(0, "0 errors and 0 warnings in 1 file\n", ""), ToolRun.Of("check", _folder.Path));
    }

    [Fact]
    public void A_file_that_two_paths_name_is_checked_once()
    {
        var path = _folder.Add("a.dramatis.yaml", Sound);

        var run = ToolRun.Of("check", path, _folder.Path, Path.Combine(_folder.Path, ".", "a.dramatis.yaml"));

        Assert.Equal(new(0, "0 errors and 0 warnings in 1 file\n", ""), run);
    }

    [Fact]
    public void Copies_that_a_build_leaves_are_passed_over()
    {
        _folder.Add("a.dramatis.yaml", Sound);
        _folder.Add("bin/Debug/a.dramatis.yaml", Sound);
        _folder.Add(".git/a.dramatis.yaml", Sound);

        Assert.Equal(0, ToolRun.Of("check", _folder.Path).ExitCode);
    }

    [SkippableFact]
    public void An_endless_file_is_refused()
    {
        Skip.IfNot(OperatingSystem.IsLinux());

        Assert.Equal(
            new(2, "", "dramatis: /dev/zero: it is a binary file, not a schema.\n"),
            ToolRun.Of("check", "/dev/zero", "--format", "msbuild"));
    }

    [SkippableTheory]
    [InlineData("| true", "Broken pipe")]
    [InlineData("> /dev/full", "No space left on device")]
    [InlineData(">&-", "Bad file descriptor")]
    public void An_output_that_takes_nothing_is_said_in_one_line(string target, string why)
    {
        Skip.IfNot(OperatingSystem.IsLinux());
        var tool = Path.Combine(AppContext.BaseDirectory, "Dramatis.Tool.dll");

        // The pipe's reader has ended before the tool starts.
        var script = $"{{ sleep 0.2; dotnet '{tool}' explain DRM001; echo $? >&2; }} {target}";
        using var shell = Process.Start(new ProcessStartInfo("sh", ["-c", script]) { RedirectStandardError = true })!;
        var error = shell.StandardError.ReadToEnd();
        shell.WaitForExit();

        Assert.Equal($"dramatis: standard output: {why}\n2\n", error);
    }
}
