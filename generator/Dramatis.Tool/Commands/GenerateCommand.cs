using System.CommandLine;
using Dramatis.Tool.Files;
using Dramatis.Tool.Generating;

namespace Dramatis.Tool.Commands;

/// <summary><c>dramatis generate PATH --out DIR</c>: the C# that the generator emits.</summary>
internal static class GenerateCommand
{
    public static Command Create(TextWriter output)
    {
        var paths = Arguments.Paths();
        var folder = new Option<string>("--out") { Description = "The folder to write to.", Required = true };
        var command = new Command("generate", "Writes the C# that the generator emits.") { paths, folder };
        command.SetAction(parsed => Run(parsed.GetValue(paths)!, parsed.GetValue(folder)!, output));
        return command;
    }

    private static int Run(string[] paths, string folder, TextWriter output)
    {
        var sources = GeneratedSources.Of(SchemaFinder.Read(paths));
        try
        {
            Directory.CreateDirectory(folder);
            foreach (var file in sources.Files)
            {
                File.WriteAllText(Path.Combine(folder, file.HintName), file.SourceText.ToString());
            }
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException)
        {
            throw new ToolException($"{folder}: {failed.Message}");
        }

        output.WriteLine($"{sources.Files.Count} files in {folder}");
        return sources.HasErrors ? ExitCodes.Errors : ExitCodes.Fine;
    }
}
