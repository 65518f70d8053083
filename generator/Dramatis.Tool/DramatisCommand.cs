using System.CommandLine;
using Dramatis.Tool.Commands;

namespace Dramatis.Tool;

/// <summary>The command <c>dramatis</c>.</summary>
internal static class DramatisCommand
{
    /// <summary>Runs the command and gives what it ends with.</summary>
    public static int Run(IReadOnlyList<string> arguments, TextWriter output, TextWriter error)
    {
        var command = new RootCommand("Checks Dramatis schemas and generates C# from them.")
        {
            CheckCommand.Create(output),
            DocsCommand.Create(output),
            ExplainCommand.Create(output),
            GenerateCommand.Create(output),
        };
        var parsed = command.Parse(arguments);
        if (parsed.Errors.Count > 0)
        {
            foreach (var wrong in parsed.Errors)
            {
                error.WriteLine($"dramatis: {wrong.Message}");
            }

            return ExitCodes.WrongUse;
        }

        try
        {
            return parsed.Invoke(new() { Output = output, Error = error, EnableDefaultExceptionHandler = false });
        }
        catch (ToolException failed)
        {
            error.WriteLine($"dramatis: {failed.Message}");
            return ExitCodes.WrongUse;
        }
        catch (IOException)
        {
            // Whoever reads the output has gone.
            return ExitCodes.WrongUse;
        }
    }
}
