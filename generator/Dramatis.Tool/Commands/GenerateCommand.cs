using System.CommandLine;
using Dramatis.Tool.Checking;
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
        var files = SchemaFinder.Read(paths);
        var sources = GeneratedSources.Of(files);
        try
        {
            Directory.CreateDirectory(folder);
            foreach (var (name, text) in sources)
            {
                File.WriteAllText(Path.Combine(folder, name), text);
            }
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException)
        {
            throw new ToolException($"{folder}: {failed.Message}");
        }

        output.WriteLine($"{sources.Count} files in {folder}");
        return SchemaCheck.Run(files).Exists(static finding => finding.IsError()) ? ExitCodes.Errors : ExitCodes.Fine;
    }
}
