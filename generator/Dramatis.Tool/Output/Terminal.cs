using Spectre.Console;

namespace Dramatis.Tool.Output;

/// <summary>What is written for people: coloured on a terminal, plain and unbroken elsewhere.</summary>
internal static class Terminal
{
    /// <summary>Wider than any line.</summary>
    private const int Unbroken = 1_000_000;

    // docs/decisions.md: Colours
    public static IAnsiConsole On(TextWriter output)
    {
        var target = new AnsiConsoleOutput(output);
        var isPlain = !target.IsTerminal || !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        var console = AnsiConsole.Create(new()
        {
            Out = target,
            Ansi = isPlain ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = isPlain ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,

            // Those would switch colours on where a build server is recognised.
            Enrichment = new() { UseDefaultEnrichers = false },
        });
        if (!target.IsTerminal)
        {
            console.Profile.Width = Unbroken;
        }

        return console;
    }
}
