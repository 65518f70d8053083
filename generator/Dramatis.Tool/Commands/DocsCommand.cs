using System.CommandLine;
using Dramatis.Tool.Checking;
using Dramatis.Tool.Documenting;
using Dramatis.Tool.Files;
using Dramatis.Tool.Output;

namespace Dramatis.Tool.Commands;

/// <summary><c>dramatis docs PATH... --out DIR</c>: a Markdown site, a page a type.</summary>
internal static class DocsCommand
{
    public static Command Create(TextWriter output)
    {
        var paths = Arguments.Paths();
        var folder = new Option<string>("--out") { Description = "The folder to write to.", Required = true };
        var command = new Command("docs", "Writes a Markdown site about schema files, a page a type.") { paths, folder };
        command.SetAction(parsed => Run(parsed.GetValue(paths)!, parsed.GetValue(folder)!, output));
        return command;
    }

    private static int Run(string[] paths, string folder, TextWriter output)
    {
        var files = SchemaFinder.Read(paths);
        var findings = SchemaCheck.Run(files);
        if (findings.Exists(static finding => finding.IsError()))
        {
            new TextFormat(files, output).Write(findings);
            return ExitCodes.Errors;
        }

        var pages = Site.Of(SchemaIndex.Of(files));
        new SiteFolder(folder).Write(pages);
        output.WriteLine(FormattableString.Invariant($"{pages.Count} pages in {folder}"));
        return ExitCodes.Fine;
    }
}
