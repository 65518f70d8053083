using System.CommandLine;
using Dramatis.Tool.Documenting;
using Dramatis.Tool.Files;
using Dramatis.Tool.Output;
using Dramatis.Tool.Schemas;

namespace Dramatis.Tool.Commands;

/// <summary><c>dramatis docs PATH... --out DIR</c>: a Markdown site, a page a type.</summary>
internal static class DocsCommand
{
    public static Command Create(TextWriter output)
    {
        var paths = Arguments.Paths();
        var folder = new Option<string>("--out") { Description = "The folder to write to.", Required = true };
        var command = new Command("docs", "Writes Markdown documentation of schemas, with a page for each type.") { paths, folder };
        command.SetAction(parsed => Run(parsed.GetValue(paths)!, parsed.GetValue(folder)!, output));
        return command;
    }

    private static int Run(string[] paths, string folder, TextWriter output)
    {
        var files = SchemaFinder.Read(paths);
        var model = SchemaModel.Of(files);
        if (model.Errors.Count > 0)
        {
            new TextFormat(files, output).Write(model.Findings);
            return ExitCodes.Errors;
        }

        var pages = Site.Of(model);
        new SiteFolder(folder).Write(pages, [.. files.Select(static file => file.Path)]);
        output.WritePrintable(FormattableString.Invariant($"{pages.Count} pages in {folder}"));
        return ExitCodes.Fine;
    }
}
