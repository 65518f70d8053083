using System.Collections.Concurrent;
using System.Diagnostics;

namespace Dramatis.Tool.Tests;

/// <summary>A real process that watches a folder.</summary>
public sealed class WatchTests : IDisposable
{
    private const string Sound =
        "dramatis: 1\nnamespace: A\nactors:\n  Person: { fields: { name: text }, summary: A human being. }\n"
        + "summary: Who there is.\n";

    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(2);

    private const int Interrupt = 2;

    private readonly SchemaFolder _folder = new();
    private readonly BlockingCollection<string> _lines = [];
    private Process? _process;

    public void Dispose()
    {
        if (_process is { HasExited: false })
        {
            _process.Kill();
        }

        _process?.Dispose();
        _folder.Dispose();
        _lines.Dispose();
    }

    [SkippableFact]
    public void Files_that_change_come_and_go_are_checked_again_until_interrupted()
    {
        Skip.If(OperatingSystem.IsWindows(), "The interrupt is sent by kill.");
        Skip.If(IsInterruptIgnored(), "Interrupts are ignored here, as in what a shell runs in the background.");
        Save("a.dramatis.yaml", Sound);
        Start();
        Assert.Equal(["0 errors and 0 warnings in 1 file", "dramatis: watching for changes; Ctrl+C ends."], Next(2));

        Save("a.dramatis.yaml", Sound.Replace("text", "txt", StringComparison.Ordinal));
        Assert.Equal("1 error and 0 warnings in 1 file", Next());

        Save("more/b.dramatis.yaml", "dramatis: 1\nnamespace: B\nsummary: Nothing yet.\n");
        Assert.Equal("1 error and 0 warnings in 2 files", Next());

        File.Delete(Path.Combine(_folder.Path, "a.dramatis.yaml"));
        Assert.Equal("0 errors and 0 warnings in 1 file", Next());

        Directory.Delete(Path.Combine(_folder.Path, "more"), recursive: true);
        Assert.Equal($"dramatis: {_folder.Path}: there is no file named *.dramatis.yaml or *.dramatis.json in it.", Next());

        Save("a.dramatis.yaml", Sound);
        Assert.Equal("0 errors and 0 warnings in 1 file", Next());

        Process.Start("kill", ["-INT", $"{_process!.Id}"]).WaitForExit();
        Assert.True(_process.WaitForExit(s_patience));
        Assert.Equal(0, _process.ExitCode);
    }

    [Fact]
    public void What_cannot_be_read_to_begin_with_is_not_watched()
    {
        var path = Path.Combine(_folder.Path, "nowhere");

        Assert.Equal(new(2, "", $"dramatis: {path}: there is no such file or folder.\n"), ToolRun.Of("check", path, "--watch"));
    }

    // What is started inherits that.
    private static bool IsInterruptIgnored() =>
        OperatingSystem.IsLinux()
        && File.ReadLines("/proc/self/status").First(static line => line.StartsWith("SigIgn:", StringComparison.Ordinal)) is var ignored
        && (Convert.ToUInt64(ignored["SigIgn:".Length..].Trim(), 16) & (1 << (Interrupt - 1))) != 0;

    /// <summary>Puts a file in place as a whole, so that it is never looked at half written.</summary>
    private void Save(string name, string text)
    {
        var path = Path.Combine(_folder.Path, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.Move(_folder.Add("saved.tmp", text), path, overwrite: true);
    }

    private void Start()
    {
        var tool = Path.Combine(AppContext.BaseDirectory, "Dramatis.Tool.dll");
        _process = Process.Start(new ProcessStartInfo("dotnet", [tool, "check", _folder.Path, "--watch"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        _process.OutputDataReceived += (_, read) => Take(read.Data);
        _process.ErrorDataReceived += (_, read) => Take(read.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>Keeps what says how a check went; the findings themselves are tested elsewhere.</summary>
    private void Take(string? line)
    {
        if (line is not null && (line.Contains(" warnings in ", StringComparison.Ordinal) || line.StartsWith("dramatis: ", StringComparison.Ordinal)))
        {
            _lines.Add(line);
        }
    }

    /// <summary>Both streams are read at once, so that their lines may come in either order.</summary>
    private IEnumerable<string> Next(int count) => Enumerable.Range(0, count).Select(_ => Next()).Order(StringComparer.Ordinal);

    private string Next() => _lines.TryTake(out var line, s_patience) ? line : "nothing was printed";
}
