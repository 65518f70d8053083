using System.CommandLine;
using Dramatis.Fuzzing.Running;
using Dramatis.Fuzzing.Targets;

namespace Dramatis.Fuzzing;

/// <summary>The command line. What it starts tries targets in processes of their own, so that a crash is seen.</summary>
internal static class FuzzCommand
{
    public const string WorkName = "work";

    private static readonly string[] s_names = [.. FuzzTargets.All.Select(static target => target.Name)];

    private static readonly Argument<string> s_target = new Argument<string>("target")
    {
        Description = "What to try.",
        DefaultValueFactory = static _ => "all",
    }.AcceptOnlyFromAmong([.. s_names, "all", FuzzTargets.Planted.Name]);

    private static readonly Argument<string> s_heartbeat = new("heartbeat");

    private static readonly Option<int> s_seconds = new("--seconds")
    {
        Description = "How long each target is tried.",
        DefaultValueFactory = static _ => 60,
    };

    private static readonly Option<int> s_count = new("--count")
    {
        Description = "How many inputs each target is tried with at most; 1 tries the seed alone.",
        DefaultValueFactory = static _ => int.MaxValue,
    };

    private static readonly Option<long> s_seed = new("--seed")
    {
        Description = "The first input's seed; those after it count on. Without it, a fresh one is drawn.",
        DefaultValueFactory = static _ => Random.Shared.Next(),
    };

    private static readonly Option<int> s_parallel = new("--parallel")
    {
        Description = "How many targets are tried at a time.",
        DefaultValueFactory = static _ => 1,
    };

    /// <summary>0 where nothing was found, 1 where something was, 2 where the command line is wrong.</summary>
    public static int Run(string[] arguments)
    {
        var root = new RootCommand("Tries schema reader, binder, renderer and fact reader with inputs by chance.")
        {
            s_target, s_seconds, s_count, s_seed, s_parallel,
        };
        root.SetAction(static parsed => Supervise(parsed));

        // What a process of its own does.
        var work = new Command(WorkName) { s_target, s_heartbeat, s_seconds, s_count, s_seed };
        work.Hidden = true;
        work.SetAction(static parsed => Work(parsed));
        root.Add(work);
        var result = root.Parse(arguments);
        return result.Errors.Count > 0 ? Math.Max(result.Invoke(), 2) : result.Invoke();
    }

    private static int Work(ParseResult parsed)
    {
        using var heartbeat = new Heartbeat(parsed.GetValue(s_heartbeat)!);
        var worker = new Worker(FuzzTargets.Named(parsed.GetValue(s_target)!), Limits(parsed), heartbeat);
        return worker.Run() ? 0 : Supervisor.FailuresFound;
    }

    private static int Supervise(ParseResult parsed)
    {
        var name = parsed.GetValue(s_target)!;
        var limits = Limits(parsed);
        Console.WriteLine($"seed {limits.Seed}");
        return Supervisor.Run(name == "all" ? s_names : [name], limits, Math.Max(parsed.GetValue(s_parallel), 1)) ? 0 : 1;
    }

    private static RunLimits Limits(ParseResult parsed) =>
        new(parsed.GetValue(s_seed), parsed.GetValue(s_count), TimeSpan.FromSeconds(parsed.GetValue(s_seconds)));
}
