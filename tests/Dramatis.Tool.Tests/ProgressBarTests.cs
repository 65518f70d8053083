using System.Text;
using Dramatis.Tool.Output;
using Spectre.Console;

namespace Dramatis.Tool.Tests;

/// <summary>Long work has a bar on a terminal, and on nothing else.</summary>
public sealed class ProgressBarTests
{
    private static readonly TimeSpan s_enough = TimeSpan.FromMilliseconds(600);

    [Fact]
    public void Long_work_has_a_bar_with_its_share()
    {
        using var screen = new Screen(isTerminal: true);

        var result = ProgressBar.While("Reading [a].jsonl", screen.Console, TimeSpan.Zero, static progress =>
        {
            progress.Report(new(10, 5, 42) { TotalBytes = 100 });
            Thread.Sleep(s_enough);
            return 7;
        });

        Assert.Equal(7, result);
        Assert.Contains("Reading [a].jsonl", screen.Text, StringComparison.Ordinal);
        Assert.Contains("42%", screen.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Short_work_has_none()
    {
        using var screen = new Screen(isTerminal: true);

        ProgressBar.While("Reading", screen.Console, TimeSpan.FromMinutes(1), static _ => 0);

        Assert.Empty(screen.Text);
    }

    [Fact]
    public void Redirected_output_has_none()
    {
        using var screen = new Screen(isTerminal: false);

        ProgressBar.While("Reading", screen.Console, TimeSpan.Zero, static _ =>
        {
            Thread.Sleep(s_enough);
            return 0;
        });

        Assert.Empty(screen.Text);
    }

    [Fact]
    public void Failure_of_the_work_comes_through()
    {
        using var screen = new Screen(isTerminal: true);

        Assert.Throws<IOException>(() => ProgressBar.While<int>("Reading", screen.Console, TimeSpan.Zero, static _ => throw new IOException()));
    }

    private sealed class Screen(bool isTerminal) : IAnsiConsoleOutput, IDisposable
    {
        private readonly StringWriter _writer = new();

        public IAnsiConsole Console => AnsiConsole.Create(new()
        {
            Out = this,
            Ansi = AnsiSupport.Yes,
            Interactive = InteractionSupport.Yes,
            Enrichment = new() { UseDefaultEnrichers = false },
        });

        public string Text => _writer.ToString();

        public TextWriter Writer => _writer;

        public bool IsTerminal => isTerminal;

        public int Width => 100;

        public int Height => 30;

        public void Dispose() => _writer.Dispose();

        public void SetEncoding(Encoding encoding)
        {
        }
    }
}
