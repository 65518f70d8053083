namespace Articles.Tests;

/// <summary>The repository that the tests were built in.</summary>
internal static class RepositoryFolder
{
    /// <summary>The path of what stands in or beside it.</summary>
    public static string Combine(params ReadOnlySpan<string> names)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Sdk.sln")))
        {
            folder = folder.Parent!;
        }

        return Path.Combine([folder.FullName, .. names]);
    }
}
