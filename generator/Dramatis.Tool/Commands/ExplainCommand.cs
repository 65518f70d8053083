using System.CommandLine;
using Dramatis.Schema.Diagnostics;
using Dramatis.Tool.Files;
using Dramatis.Tool.Output;

namespace Dramatis.Tool.Commands;

/// <summary><c>dramatis explain ID</c>: the page of a diagnostic.</summary>
internal static class ExplainCommand
{
    public static Command Create(TextWriter output)
    {
        var id = new Argument<string>("ID") { Description = "The id of a diagnostic, such as DRM040." };
        var command = new Command("explain", "Explains a diagnostic.") { id };
        command.SetAction(parsed => Run(parsed.GetValue(id)!, output));
        return command;
    }

    private static int Run(string id, TextWriter output)
    {
        var all = DiagnosticCatalog.All;
        output.Write(DiagnosticPages.Find(id) ?? throw new ToolException(
            $"{id}: there is no such diagnostic; there are {all[0].Id} to {all[^1].Id}."));
        return ExitCodes.Fine;
    }
}
