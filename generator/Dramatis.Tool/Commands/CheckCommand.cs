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
        var format = Arguments.Format(Arguments.FindingFormat, "text", "msbuild", "json", "sarif", "github");
        var watch = new Option<bool>("--watch")
        {
            Description = "Check again whenever a file changes; stop with Ctrl+C.",
        };
        var command = new Command("check", "Reports errors, warnings and lints of schema files.") { paths, format, watch };
        command.SetAction(async (parsed, cancellation) =>
        {
            var (where, how) = (parsed.GetValue(paths)!, parsed.GetValue(format)!);
            if (!parsed.GetValue(watch))
            {
                return Check(SchemaFinder.Read(where), how, output);
            }

            if (where.FirstOrDefault(ProjectSchemas.IsProject) is { } project)
            {
                throw new ToolException($"{project}: a project is not watched; name the folders of its schemas.");
            }

            await new CheckLoop(where, files => Check(files, how, output), error).RunAsync(cancellation);
            return ExitCodes.Fine;
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
}
