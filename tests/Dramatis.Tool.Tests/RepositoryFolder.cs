namespace Dramatis.Tool.Tests;

/// <summary>Folders of the checkout that tests read.</summary>
internal static class RepositoryFolder
{
    public static string Of(string name)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Sdk.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("Sdk.sln");
        }

        return Path.Combine(folder.FullName, name);
    }
}
