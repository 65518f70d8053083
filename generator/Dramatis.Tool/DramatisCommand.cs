using System.CommandLine;
using System.CommandLine.Help;
using Dramatis.Tool.Commands;
using Dramatis.Tool.Files;
using Dramatis.Tool.Output;

namespace Dramatis.Tool;

// docs/decisions.md: Plain command
/// <summary>The command line <c>dramatis</c>.</summary>
internal static class DramatisCommand
{
    public static int Main(string[] arguments) =>
        StandardOutput.Use(output => Run(arguments, output, Console.Error), Console.Error);

    /// <summary>Runs the command.</summary>
    /// <returns>One of the <see cref="ExitCodes"/>.</returns>
    public static int Run(IReadOnlyList<string> arguments, TextWriter output, TextWriter error)
    {
        // Help would call a RootCommand by the name of the assembly.
        var command = new Command("dramatis", "Checks, formats, compares and documents Dramatis schemas, and validates facts.")
        {
            new HelpOption(),
            new VersionOption(),
            CheckCommand.Create(output, error),
            ClashesCommand.Create(output),
            DescribeCommand.Create(output, error),
            DiffCommand.Create(output, error),
            DocsCommand.Create(output),
            ExplainCommand.Create(output),
            FormatCommand.Create(output),
            GenerateCommand.Create(output, error),
            GroundCommand.Create(output),
            NewCommand.Create(output),
            ReportCommand.Create(output),
            StoreCommand.Create(output),
            ValidateCommand.Create(output),
        };
        var parsed = command.Parse(arguments);
        if (parsed.Errors.Count > 0)
        {
            foreach (var wrong in parsed.Errors)
            {
                error.WritePrintable($"dramatis: {wrong.Message}");
            }

            return ExitCodes.WrongUse;
        }

        // As "$FILE" of a variable that is not set. No path, name or title is empty.
        if (arguments.Contains(""))
        {
            error.WritePrintable("dramatis: an argument is empty; give a value, or leave it out.");
            return ExitCodes.WrongUse;
        }

        try
        {
            return parsed.Invoke(new() { Output = output, Error = error, EnableDefaultExceptionHandler = false });
        }
        catch (ToolException failed)
        {
            error.WritePrintable($"dramatis: {failed.Message}");
            return ExitCodes.WrongUse;
        }
    }
}
