namespace Dramatis.Schema.Tests;

/// <summary>Files of the repository that tests hold against the code.</summary>
internal static class RepositoryFile
{
    private static readonly string Root = FindRoot();

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path)).ReplaceLineEndings("\n");

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
