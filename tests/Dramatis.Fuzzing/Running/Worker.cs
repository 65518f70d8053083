using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Dramatis.Fuzzing.Targets;

namespace Dramatis.Fuzzing.Running;

/// <summary>Tries one target with one input after the other. Each kind of failure is reported once.</summary>
internal sealed class Worker(FuzzTarget target, RunLimits limits, Heartbeat heartbeat)
{
    private const int MostKinds = 10;

    // Inputs are small and take milliseconds, so these limits are far off. Time is the processor's, which a busy machine
    // changes little.
    private const long MostBytes = 1L << 30;
    private static readonly TimeSpan s_mostTime = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan s_mostShrinking = TimeSpan.FromSeconds(60);

    private readonly Tally _tally = new();
    private readonly HashSet<string> _kinds = new(StringComparer.Ordinal);
    private readonly IncrementalHash _inputs = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private (TimeSpan Time, long Seed) _slowest;

    /// <summary>Tries the inputs, reports each kind of failure, and ends with a summary.</summary>
    /// <returns>True if nothing was found and the inputs got deep enough.</returns>
    public bool Run()
    {
        var watch = Stopwatch.StartNew();
        var most = limits.Seconds is { } seconds ? TimeSpan.FromSeconds(seconds) : TimeSpan.MaxValue;
        for (var i = 0; i < limits.CountOf(target) && watch.Elapsed < most && _kinds.Count < MostKinds; i++)
        {
            var seed = limits.Seed + i;
            heartbeat.Beat(seed);
            Try(target.Make(seed));
        }

        var shallow = _tally.Shallow(target.Floors).ToList();
        shallow.ForEach(Report);
        Console.Out.WriteLine(Supervisor.SummaryMark + Summary(shallow.Count == 0, watch.Elapsed));
        return _kinds.Count + shallow.Count == 0;
    }

    private string Summary(bool isDeep, TimeSpan time)
    {
        var found = (_kinds.Count, isDeep) switch
        {
            (0, true) => "nothing found",
            (0, false) => "FAILED: the inputs are too poor",
            _ => $"FAILED in {_kinds.Count} ways",
        };
        var hash = Convert.ToHexStringLower(_inputs.GetHashAndReset().AsSpan(0, 4));
        return $"{target.Name}: {found}. {_tally}. Inputs' hash {hash}, {Seconds(time)} s, slowest {Seconds(_slowest.Time)} s (seed {_slowest.Seed})";
    }

    private void Try(FuzzInput input)
    {
        _tally.Inputs++;
        foreach (var file in input.Files)
        {
            _inputs.AppendData(Encoding.Unicode.GetBytes($"{file.Name}\0{file.Text}\0"));
        }

        var failure = Check(input, _tally, out var time);
        _slowest = time > _slowest.Time ? (time, input.Seed) : _slowest;
        if (failure is null || !_kinds.Add(FailureKind.Of(failure)))
        {
            return;
        }

        var kind = FailureKind.Of(failure);
        FailedInputs.Write(target, input, failure.ToString());
        var small = new Shrinker(
            fewer =>
            {
                heartbeat.Beat(input.Seed);
                return Check(fewer, new(), out _) is { } again && FailureKind.Of(again) == kind;
            },
            s_mostShrinking).Shrink(input);
        var found = (Check(small, new(), out _) ?? failure).ToString();
        var folder = FailedInputs.Write(target, small, found);
        Report($"FAILED with seed {input.Seed}: {kind}\n{found}\n  input: {folder}\n  again: {FailedInputs.Command(target.Name, input.Seed)}");
    }

    private Exception? Check(FuzzInput input, Tally tally, out TimeSpan time)
    {
        var failure = Measure(input, tally, out time, out var bytes);
        if (failure is null && bytes > MostBytes)
        {
            return new BrokenPropertyException("Memory is bounded", $"{bytes} bytes were allocated");
        }

        // Once can be the machine's doing; the least of three is not.
        for (var i = 0; i < 2 && failure is null && time > s_mostTime; i++)
        {
            failure = Measure(input, new(), out var again, out _);
            time = again < time ? again : time;
        }

        return failure is null && time > s_mostTime
            ? new BrokenPropertyException("Time is bounded", $"it took {Seconds(time)} s")
            : failure;
    }

    private Exception? Measure(FuzzInput input, Tally tally, out TimeSpan time, out long bytes)
    {
        var (start, before) = (Environment.CpuUsage.TotalTime, GC.GetAllocatedBytesForCurrentThread());
        Exception? failure = null;
        try
        {
            target.Check(input, tally);
        }
        catch (Exception found)
        {
            failure = found;
        }

        (time, bytes) = (Environment.CpuUsage.TotalTime - start, GC.GetAllocatedBytesForCurrentThread() - before);
        return failure;
    }

    private void Report(string text) => Console.Out.WriteLine($"{target.Name}: {text}");

    private static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture);
}
