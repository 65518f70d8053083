namespace Dramatis.Schema.Tests;

/// <summary>Files of the repository that tests compare with the code.</summary>
internal static class RepositoryFile
{
    private static readonly string Root = FindRoot();

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path)).ReplaceLineEndings("\n");

    /// <summary>The paths of the text files below a folder, without files that a build makes.</summary>
    public static IEnumerable<string> Below(string folder) => Directory
        .EnumerateFiles(Path.Combine(Root, folder), "*", SearchOption.AllDirectories)
        .Select(static path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
        .Where(static path => !path.Contains("/bin/", StringComparison.Ordinal)
            && !path.Contains("/obj/", StringComparison.Ordinal)
            && !path.EndsWith(".png", StringComparison.Ordinal));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Sdk.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("Sdk.sln");
        }

        return folder.FullName;
    }
}
