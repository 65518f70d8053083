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
    /// <summary>What a worker ends with that reported what it found itself.</summary>
    public const int FailuresFound = 1;

    // Of a worker's heap; a single input must not need it.
    private const long MostHeap = 3L << 30;

    private static readonly TimeSpan s_mostSilence = TimeSpan.FromSeconds(180);

    /// <summary>Whether no target failed.</summary>
    public static bool Run(IReadOnlyList<string> targets, RunLimits limits, int parallel)
    {
        var failed = 0;
        Parallel.ForEach(
            targets,
            new ParallelOptions { MaxDegreeOfParallelism = parallel },
            target => Interlocked.Add(ref failed, Run(target, limits) ? 0 : 1));
        return failed == 0;
    }

    private static bool Run(string target, RunLimits limits)
    {
        var path = Path.GetTempFileName();
        try
        {
            return Run(target, limits, path);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static bool Run(string target, RunLimits limits, string path)
    {
        using var heartbeat = new Heartbeat(path);
        using var worker = Start(target, limits, path);
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

        return worker.ExitCode switch
        {
            0 => true,
            FailuresFound => false,
            var code => Report(target, heartbeat.Read().Seed, $"the process died, exit code {code}"),
        };
    }

    private static Process Start(string target, RunLimits limits, string heartbeat)
    {
        // Started by `dotnet`, the program is its first argument.
        var program = Environment.ProcessPath!;
        string[] host = Path.GetFileNameWithoutExtension(program) == "dotnet" ? [Assembly.GetExecutingAssembly().Location] : [];
        var start = new ProcessStartInfo(program, [.. host, FuzzCommand.WorkName, target, heartbeat, .. Arguments(limits)]);
        start.Environment["DOTNET_GCHeapHardLimit"] = MostHeap.ToString("X", CultureInfo.InvariantCulture);
        return Process.Start(start)!;
    }

    private static string[] Arguments(RunLimits limits) =>
    [
        "--seed", limits.Seed.ToString(CultureInfo.InvariantCulture),
        "--count", limits.Count.ToString(CultureInfo.InvariantCulture),
        "--seconds", ((int)limits.Time.TotalSeconds).ToString(CultureInfo.InvariantCulture),
    ];

    private static bool Report(string name, long seed, string what)
    {
        var target = FuzzTargets.Named(name);
        var folder = FailedInputs.Write(target, target.Make(seed), what);
        Console.WriteLine($"{name}: FAILED with seed {seed}: {what}\n  input: {folder}\n  again: {FailedInputs.Command(name, seed)}");
        return false;
    }
}
