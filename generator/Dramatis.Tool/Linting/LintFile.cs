using Dramatis.Schema.Syntax;
using Dramatis.Tool.Files;

namespace Dramatis.Tool.Linting;

/// <summary>A file that switches lints off for the schema files in its folder and in the folders below.</summary>
/// <param name="Text">The text of the file.</param>
/// <param name="Folder">The full path of the folder.</param>
internal sealed record LintFile(SchemaText Text, string Folder)
{
    private const string Name = ".dramatis-lint.yaml";

    /// <summary>Finds the nearest lint file of each schema file, and groups the schema files by it.</summary>
    /// <exception cref="ToolException">A lint file cannot be read.</exception>
    public static IEnumerable<(LintFile? File, IReadOnlyList<string> Paths)> Of(IEnumerable<string> paths) => paths
        .GroupBy(static path => Path.GetDirectoryName(Path.GetFullPath(path))!)
        .GroupBy(static folder => Above(folder.Key), static folder => folder.ToList())
        .Select(static group => (
            group.Key is { } folder ? new LintFile(SchemaFinder.Read(Shown(folder)), folder) : null,
            (IReadOnlyList<string>)[.. group.SelectMany(static some => some)]));

    /// <summary>The texts of the lint files of schema files.</summary>
    public static IEnumerable<SchemaText> Texts(IEnumerable<SchemaText> files) =>
        Of(files.Where(static file => !file.Origin.IsReferenced).Select(static file => file.Path)).Select(static group => group.File?.Text).OfType<SchemaText>();

    /// <summary>The path of a schema file relative to the folder, as a switch names it.</summary>
    public string Relative(string path) =>
        Path.GetRelativePath(Folder, Path.GetFullPath(path)).Replace(Path.DirectorySeparatorChar, '/');

    private static string? Above(string folder)
    {
        for (var above = folder; above is not null; above = Path.GetDirectoryName(above))
        {
            if (File.Exists(Path.Combine(above, Name)))
            {
                return above;
            }
        }

        return null;
    }

    /// <summary>The path of a folder's lint file: relative to the working folder if it is in it.</summary>
    private static string Shown(string folder)
    {
        var full = Path.Combine(folder, Name);
        var relative = Path.GetRelativePath(Environment.CurrentDirectory, full);
        return relative.StartsWith("..", StringComparison.Ordinal) ? full : relative;
    }
}
