using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using Dramatis.Fuzzing.Targets;

namespace Dramatis.Fuzzing.Running;

/// <summary>
/// Runs workers as processes of their own and watches them: a full stack or an endless loop ends a worker, and is
/// reported with the seed that it was at.
/// </summary>
internal static class Supervisor
{
    /// <summary>The exit code of a worker that has reported failures itself.</summary>
    public const int FailuresFound = 1;

    /// <summary>The beginning of the line with a worker's summary, which is printed after all reports.</summary>
    public const string SummaryMark = "summary ";

    // Of a worker's heap; a single input must not need it.
    private const long MostHeap = 3L << 30;

    private static readonly TimeSpan s_mostSilence = TimeSpan.FromSeconds(180);

    /// <summary>Tries the targets, prints a line for each at the end, and says which failed.</summary>
    /// <returns>True if no target failed.</returns>
    public static bool Run(IReadOnlyList<string> targets, RunLimits limits, int parallel)
    {
        var summaries = new ConcurrentDictionary<string, string>();
        var failed = new ConcurrentBag<string>();
        Parallel.ForEach(
            targets,
            new ParallelOptions { MaxDegreeOfParallelism = parallel },
            target =>
            {
                if (!Run(target, limits, summaries))
                {
                    failed.Add(target);
                }
            });
        Console.WriteLine();
        foreach (var target in targets)
        {
            Console.WriteLine(summaries.GetValueOrDefault(target, $"{target}: FAILED, and did not end by itself"));
        }

        Console.WriteLine(
            (failed.IsEmpty ? "Nothing found" : $"FAILED: {string.Join(", ", failed.Order())}") + $"; first seed {limits.Seed}");
        return failed.IsEmpty;
    }

    private static bool Run(string target, RunLimits limits, ConcurrentDictionary<string, string> summaries)
    {
        var path = Path.GetTempFileName();
        try
        {
            return Run(target, limits, path, summaries);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static bool Run(string target, RunLimits limits, string path, ConcurrentDictionary<string, string> summaries)
    {
        using var heartbeat = new Heartbeat(path);
        using var worker = Start(target, limits, path);
        worker.OutputDataReceived += (_, line) => Take(target, line.Data, summaries);
        worker.BeginOutputReadLine();
        var (last, since) = (heartbeat.Read(), Stopwatch.GetTimestamp());
        while (!worker.WaitForExit(200))
        {
            var now = heartbeat.Read();
            (last, since) = (now, now == last ? since : Stopwatch.GetTimestamp());
            if (Stopwatch.GetElapsedTime(since) > s_mostSilence)
            {
                worker.Kill();
                return Report(target, last.Seed, "it hangs");
            }
        }

        // The wait without a time also waits for the last lines.
        worker.WaitForExit();
        return worker.ExitCode switch
        {
            0 => true,
            FailuresFound => false,
            var code => Report(target, heartbeat.Read().Seed, $"the process died, exit code {code}"),
        };
    }

    private static void Take(string target, string? line, ConcurrentDictionary<string, string> summaries)
    {
        if (line?.StartsWith(SummaryMark, StringComparison.Ordinal) == true)
        {
            summaries[target] = line[SummaryMark.Length..];
        }
        else if (line is not null)
        {
            Console.WriteLine(line);
        }
    }

    private static Process Start(string target, RunLimits limits, string heartbeat)
    {
        // Started by `dotnet`, the program is its first argument.
        var program = Environment.ProcessPath!;
        string[] host = Path.GetFileNameWithoutExtension(program) == "dotnet" ? [Assembly.GetExecutingAssembly().Location] : [];
        var start = new ProcessStartInfo(program, [.. host, FuzzCommand.WorkName, target, heartbeat, .. Arguments(limits)]);
        start.RedirectStandardOutput = true;
        start.Environment["DOTNET_GCHeapHardLimit"] = MostHeap.ToString("X", CultureInfo.InvariantCulture);
        return Process.Start(start)!;
    }

    private static IEnumerable<string> Arguments(RunLimits limits) =>
        [.. Option("--seed", limits.Seed), .. Option("--count", limits.Count), .. Option("--seconds", limits.Seconds)];

    private static string[] Option(string name, long? value) =>
        value is { } number ? [name, number.ToString(CultureInfo.InvariantCulture)] : [];

    private static bool Report(string name, long seed, string what)
    {
        var target = FuzzTargets.Named(name);
        var folder = FailedInputs.Write(target, target.Make(seed), what);
        Console.WriteLine($"{name}: FAILED with seed {seed}: {what}\n  input: {folder}\n  again: {FailedInputs.Command(name, seed)}");
        return false;
    }
}
