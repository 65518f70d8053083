using Spectre.Console;

namespace Dramatis.Tool.Output;

/// <summary>Makes consoles for output to people: coloured on a terminal, plain and unbroken elsewhere.</summary>
internal static class Terminal
{
    /// <summary>A width greater than that of any line.</summary>
    private const int Unbroken = 1_000_000;

    // docs/decisions.md: Colours
    /// <param name="output">The output.</param>
    /// <param name="isColourless">True to move on the terminal without colours, which NO_COLOR does not forbid.</param>
    public static IAnsiConsole On(TextWriter output, bool isColourless = false)
    {
        var target = new AnsiConsoleOutput(output);
        var isPlain = !target.IsTerminal
            || (!isColourless && !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")));
        var console = AnsiConsole.Create(new()
        {
            Out = target,
            Ansi = isPlain ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = isPlain || isColourless ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,

            // The default enrichers would switch colours on for a build server.
            Enrichment = new() { UseDefaultEnrichers = false },
        });
        if (!target.IsTerminal)
        {
            console.Profile.Width = Unbroken;
        }

        return console;
    }
}
