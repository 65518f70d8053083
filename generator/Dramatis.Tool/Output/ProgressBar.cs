using Spectre.Console;

namespace Dramatis.Tool.Output;

/// <summary>Shows on a terminal how far long work is. It shows nothing elsewhere, and is gone when the work is done.</summary>
internal sealed class ProgressBar : IProgress<FactProgress>
{
    private static readonly TimeSpan s_long = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan s_pace = TimeSpan.FromMilliseconds(100);

    private readonly TaskCompletionSource _done = new(TaskCreationOptions.RunContinuationsAsynchronously);

    // Percent times 100, or less than 0 as long as nothing tells it.
    private int _share = -1;

    private ProgressBar()
    {
    }

    /// <summary>Works, with a bar on the standard error if that is a terminal and the work takes longer than a second.</summary>
    /// <param name="label">The name of the work.</param>
    /// <param name="work">The work, which can tell how far it is.</param>
    public static T While<T>(string label, Func<IProgress<FactProgress>, T> work) =>
        While(label, Terminal.On(Console.Error, isColourless: true), s_long, work);

    /// <summary>Works, with a bar on a console if that is a terminal and the work takes longer than a time.</summary>
    public static T While<T>(string label, IAnsiConsole console, TimeSpan after, Func<IProgress<FactProgress>, T> work)
    {
        var bar = new ProgressBar();
        var shown = console.Profile.Out.IsTerminal && console.Profile.Capabilities is { Ansi: true }
            ? Task.Run(() => bar.ShowAsync(label, console, after))
            : Task.CompletedTask;
        try
        {
            return work(bar);
        }
        finally
        {
            bar._done.SetResult();
            shown.GetAwaiter().GetResult();
        }
    }

    public void Report(FactProgress value)
    {
        var share = value.TotalBytes is > 0 and var bytes ? (double)value.Bytes / bytes
            : value.TotalClaims is > 0 and var claims ? (double)value.Claims / claims
            : -1;
        Volatile.Write(ref _share, (int)(share * 10_000));
    }

    private async Task ShowAsync(string label, IAnsiConsole console, TimeSpan after)
    {
        if (await IsDoneWithinAsync(after).ConfigureAwait(false))
        {
            return;
        }

        await console.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn())
            .StartAsync(async context =>
            {
                var task = context.AddTask(Markup.Escape(label));
                do
                {
                    var share = Volatile.Read(ref _share);
                    task.IsIndeterminate = share < 0;
                    task.Value = Math.Max(share, 0) / 100.0;
                }
                while (!await IsDoneWithinAsync(s_pace).ConfigureAwait(false));
            }).ConfigureAwait(false);
    }

    private async Task<bool> IsDoneWithinAsync(TimeSpan time) =>
        await Task.WhenAny(_done.Task, Task.Delay(time)).ConfigureAwait(false) == _done.Task;
}
