using Dramatis.Schema.Syntax;
using Dramatis.Schema.Syntax.Reading;
using Dramatis.Tool.Checking;
using Dramatis.Tool.Files;

namespace Dramatis.Tool.Creating;

/// <summary>Writes a schema to start from.</summary>
internal static class NewSchema
{
    private const string Core = "core.dramatis.yaml";

    /// <returns>The paths of the files.</returns>
    /// <exception cref="ToolException">
    /// The name is not a namespace, or a file is there already. Nothing was written.
    /// </exception>
    public static IReadOnlyList<string> Write(string name, bool withCore, string folder)
    {
        var file = new SchemaText(
            Path.Combine(folder, FileName(name)),
            Template(withCore ? "new-with-core.dramatis.yaml" : "new.dramatis.yaml")
                .Replace("NAME", name, StringComparison.Ordinal));
        if (SchemaParser.Parse(file).Namespace?.Value is { } read && (read != name || (withCore && name == "Core")))
        {
            throw new ToolException($"{name}: choose a name that can be a C# namespace and is not taken by the core schema.");
        }

        List<SchemaText> files = withCore ? [file, new(Path.Combine(folder, Core), Template(Core))] : [file];
        if (SchemaCheck.Run(files) is [var finding, ..])
        {
            throw new ToolException($"{name}: {finding.Message}");
        }

        Create(files, folder);
        return [.. files.Select(static written => written.Path)];
    }

    private static string FileName(string name) => name.ToLowerInvariant() + ".dramatis.yaml";

    private static string Template(string name)
    {
        using var reader = new StreamReader(typeof(NewSchema).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }

    /// <summary>
    /// Creates all files or none, and never overwrites one, even if another program makes it meanwhile.
    /// </summary>
    private static void Create(List<SchemaText> files, string folder)
    {
        var written = new List<string>();
        try
        {
            Directory.CreateDirectory(folder);
            foreach (var file in files)
            {
                using var stream = new FileStream(file.Path, FileMode.CreateNew, FileAccess.Write);
                written.Add(file.Path);
                using var writer = new StreamWriter(stream);
                writer.Write(file.Text);
            }
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException)
        {
            written.ForEach(File.Delete);
            var there = files.Find(file => File.Exists(file.Path) || Directory.Exists(file.Path));
            throw new ToolException(
                there is null ? $"{folder}: {failed.Message}" : $"{there.Path}: the file exists already and is not overwritten.");
        }
    }
}
