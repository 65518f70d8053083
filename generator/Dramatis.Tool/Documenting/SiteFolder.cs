using Dramatis.Tool.Files;

namespace Dramatis.Tool.Documenting;

// docs/decisions.md: Pages of the site
/// <summary>
/// Writes pages to a folder. Pages of an earlier run that no longer exist are deleted; files that no run has written
/// are left alone.
/// </summary>
/// <param name="folder">The folder, which is made if it is missing.</param>
internal sealed class SiteFolder(string folder)
{
    /// <param name="pages">The pages by their paths in the folder.</param>
    /// <param name="inputs">The paths of the files that the command reads.</param>
    /// <exception cref="ToolException">
    /// A page cannot be written, or would replace a file that no run has written.
    /// </exception>
    public void Write(IReadOnlyList<(string Path, string Text)> pages, IReadOnlyList<string> inputs) => FileErrors.Told(folder, () =>
    {
        Directory.CreateDirectory(folder);
        var written = pages.Select(page => Path.GetFullPath(Path.Combine(folder, page.Path))).ToList();
        if (written.Find(static path => File.Exists(path) && !IsOwn(path)) is { } other)
        {
            throw new ToolException($"{other}: the file is not a page of an earlier run and is not replaced.");
        }

        // Old pages go before new ones come: if case does not count, Foo.md and FOO.md are one file.
        Remove(OwnPages().Except(written, StringComparer.Ordinal));
        OutputFolder.Write(folder, pages, inputs);
    });

    /// <summary>The pages of earlier runs in the folder and in the folders directly in it.</summary>
    private List<string> OwnPages()
    {
        var options = new EnumerationOptions
        {
            RecurseSubdirectories = true,
            MaxRecursionDepth = 1,
            AttributesToSkip = FileAttributes.ReparsePoint,
            IgnoreInaccessible = false,
        };
        return [.. Directory.EnumerateFiles(Path.GetFullPath(folder), "*.md", options).Where(IsOwn)];
    }

    private static bool IsOwn(string path) =>
        FileIdentity.Of(path)?.IsPlain != false && File.ReadLines(path).FirstOrDefault() == Site.Mark;

    private static void Remove(IEnumerable<string> stale)
    {
        foreach (var path in stale)
        {
            File.Delete(path);
            var around = Path.GetDirectoryName(path)!;
            if (!Directory.EnumerateFileSystemEntries(around).Any())
            {
                Directory.Delete(around);
            }
        }
    }
}
