using System.CommandLine;
using Dramatis.Tool.Files;
using Dramatis.Tool.Generating;
using Dramatis.Tool.Output;

namespace Dramatis.Tool.Commands;

/// <summary><c>dramatis generate PATH --out DIR</c>: the C# that the generator emits.</summary>
internal static class GenerateCommand
{
    public static Command Create(TextWriter output, TextWriter error)
    {
        var paths = Arguments.Paths();
        var folder = new Option<string>("--out")
        {
            Description = "The folder to write to. Generated files of removed types are deleted there.",
            Required = true,
        };
        var command = new Command("generate", "Writes the generated C# code to a folder.") { paths, folder };
        command.SetAction(parsed => Run(parsed.GetValue(paths)!, parsed.GetValue(folder)!, output, error));
        return command;
    }

    private static int Run(string[] paths, string folder, TextWriter output, TextWriter error)
    {
        var schemas = SchemaFinder.Read(paths);
        var sources = GeneratedSources.Of(schemas);
        if (sources.HasErrors)
        {
            // Broken declarations are left out of the sources, so their old files would be taken for stale ones.
            error.WriteLine("dramatis: the schema has errors, and nothing was written: see dramatis check.");
            return ExitCodes.Errors;
        }

        OutputFolder.Write(
            folder,
            sources.Files.Select(static file => (file.HintName, file.SourceText.ToString())),
            [.. schemas.Select(static file => file.Path)]);
        var stale = DeleteStale(folder, sources);
        var deleted = stale == 0 ? "" : FormattableString.Invariant($", {stale} deleted");
        output.WritePrintable($"{Amount.Of(sources.Files.Count, "file")} in {folder}{deleted}");
        return ExitCodes.Fine;
    }

    private static int DeleteStale(string folder, GeneratedSources sources) => FileErrors.Told(folder, () =>
    {
        var stale = StaleSources.Find(folder, sources.Files);
        stale.ForEach(File.Delete);
        return stale.Count;
    });
}
