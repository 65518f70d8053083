namespace Dramatis.Tool.Tests;

/// <summary>Paths of the repository.</summary>
internal static class RepositoryFolder
{
    private static readonly string s_root = FindRoot();

    public static string Combine(params string[] parts) => Path.Combine([s_root, .. parts]);

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
