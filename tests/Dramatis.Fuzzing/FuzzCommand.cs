using System.CommandLine;
using Dramatis.Fuzzing.Running;
using Dramatis.Fuzzing.Targets;

namespace Dramatis.Fuzzing;

/// <summary>The command line. It tries each target in a process of its own, so that a crash is seen.</summary>
internal static class FuzzCommand
{
    public const string WorkName = "work";

    private static readonly string[] s_names = [.. FuzzTargets.All.Select(static target => target.Name)];

    private static readonly Argument<string> s_target = new Argument<string>("target")
    {
        Description = "The part of the product to try.",
        DefaultValueFactory = static _ => "all",
    }.AcceptOnlyFromAmong([.. s_names, "all", FuzzTargets.Planted.Name]);

    private static readonly Argument<string> s_heartbeat = new("heartbeat");

    private static readonly Option<int?> s_seconds = new("--seconds")
    {
        Description = "The time that each target is tried for.",
    };

    private static readonly Option<int?> s_count = new("--count")
    {
        Description = "The most inputs that each target is tried with; 1 tries the seed alone. "
            + "Without it and without --seconds, each target has its own number, which takes less than a minute.",
    };

    private static readonly Option<long> s_seed = new("--seed")
    {
        Description = "The seed of the first input; each input after it has the next number. Without it, a fresh one is drawn.",
        DefaultValueFactory = static _ => Random.Shared.Next(),
    };

    private static readonly Option<int> s_parallel = new("--parallel")
    {
        Description = "The number of targets tried at a time.",
        DefaultValueFactory = static _ => 1,
    };

    /// <summary>Runs a command line.</summary>
    /// <returns>0 if nothing was found, 1 if something was, 2 if the command line is wrong.</returns>
    public static int Run(string[] arguments)
    {
        var root = new RootCommand("Tries schema reader, binder, renderer, fact reader, fact writer and rules with inputs by chance.")
        {
            s_target, s_seconds, s_count, s_seed, s_parallel,
        };
        root.SetAction(static parsed => Supervise(parsed));

        // The command of the processes that try one target each.
        var work = new Command(WorkName) { s_target, s_heartbeat, s_seconds, s_count, s_seed };
        work.Hidden = true;
        work.SetAction(static parsed => Work(parsed));
        root.Add(work);
        var result = root.Parse(arguments);
        return result.Errors.Count > 0 ? Math.Max(result.Invoke(), 2) : result.Invoke();
    }

    private static int Work(ParseResult parsed)
    {
        var target = FuzzTargets.Named(parsed.GetValue(s_target)!);
        using var heartbeat = new Heartbeat(parsed.GetValue(s_heartbeat)!);
        return new Worker(target, Limits(parsed), heartbeat).Run() ? 0 : Supervisor.FailuresFound;
    }

    private static int Supervise(ParseResult parsed)
    {
        var name = parsed.GetValue(s_target)!;
        var limits = Limits(parsed);
        return Supervisor.Run(name == "all" ? s_names : [name], limits, Math.Max(parsed.GetValue(s_parallel), 1)) ? 0 : 1;
    }

    private static RunLimits Limits(ParseResult parsed) =>
        new(parsed.GetValue(s_seed), parsed.GetValue(s_count), parsed.GetValue(s_seconds));
}
