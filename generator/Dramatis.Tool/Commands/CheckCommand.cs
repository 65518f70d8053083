using System.CommandLine;
using Dramatis.Tool.Checking;
using Dramatis.Tool.Files;
using Dramatis.Tool.Output;

namespace Dramatis.Tool.Commands;

/// <summary><c>dramatis check PATH...</c>: all diagnostics of all files in one run.</summary>
internal static class CheckCommand
{
    public static Command Create(TextWriter output)
    {
        var paths = Arguments.Paths();
        var format = FindingFormats.Option();
        var command = new Command("check", "Reports everything that is wrong with schema files.") { paths, format };
        command.SetAction(parsed => Run(parsed.GetValue(paths)!, parsed.GetValue(format)!, output));
        return command;
    }

    private static int Run(string[] paths, string format, TextWriter output)
    {
        var files = SchemaFinder.Read(paths);
        var findings = SchemaCheck.Run(files);
        FindingFormats.Write(format, findings, files, output);
        return findings.Exists(static finding => finding.IsError())
            ? ExitCodes.Errors
            : ExitCodes.Fine;
    }
}
