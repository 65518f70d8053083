using System.Diagnostics;

namespace Dramatis.Benchmarks.Generation;

/// <summary>Runs other programs to their end.</summary>
internal static class Processes
{
    /// <exception cref="InvalidOperationException">It failed; the message is what it said.</exception>
    public static void Run(string program, IEnumerable<string> arguments, string folder)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} failed:\n{output}{errors.Result}");
        }
    }
}
