using System.CommandLine;
using Dramatis.Schema.Syntax;
using Dramatis.Tool.Checking;
using Dramatis.Tool.Files;
using Dramatis.Tool.Linting;
using Dramatis.Tool.Output;
using Dramatis.Tool.Watching;

namespace Dramatis.Tool.Commands;

/// <summary><c>dramatis check PATH...</c>: all diagnostics of all files in one run.</summary>
internal static class CheckCommand
{
    public static Command Create(TextWriter output, TextWriter error)
    {
        var paths = Arguments.Paths();
        var format = FindingFormats.Option();
        var watch = new Option<bool>("--watch")
        {
            Description = "Check again whenever a file changes, comes or goes, until Ctrl+C.",
        };
        var command = new Command("check", "Reports everything that is wrong with schema files.") { paths, format, watch };
        command.SetAction((parsed, cancellation) =>
        {
            var (where, how) = (parsed.GetValue(paths)!, parsed.GetValue(format)!);
            return parsed.GetValue(watch)
                ? WatchAsync(where, files => Check(files, how, output), error, cancellation)
                : Task.FromResult(Check(SchemaFinder.Read(where), how, output));
        });
        return command;
    }

    private static int Check(IReadOnlyList<SchemaText> files, string format, TextWriter output)
    {
        var findings = SchemaCheck.Run(files);
        FindingFormats.Write(format, findings, [.. files, .. LintFile.Texts(files)], output);
        output.Flush();
        return findings.Exists(static finding => finding.IsError())
            ? ExitCodes.Errors
            : ExitCodes.Fine;
    }

    private static async Task<int> WatchAsync(
        string[] paths, Action<IReadOnlyList<SchemaText>> check, TextWriter error, CancellationToken cancellation)
    {
        await new CheckLoop(paths, check, error).RunAsync(cancellation);
        return ExitCodes.Fine;
    }
}
