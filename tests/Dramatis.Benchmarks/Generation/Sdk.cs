namespace Dramatis.Benchmarks.Generation;

/// <summary>Where the SDK of the running framework has its programs.</summary>
internal static class Sdk
{
    private static readonly string s_root =
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", ".."));

    public static string Host { get; } = Path.Combine(s_root, OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet");

    /// <summary>The compiler of the newest SDK with the framework's major version.</summary>
    public static string Csc { get; } = Directory
        .EnumerateDirectories(Path.Combine(s_root, "sdk"), $"{Environment.Version.Major}.*")
        .Order(StringComparer.Ordinal)
        .Select(static sdk => Path.Combine(sdk, "Roslyn", "bincore", "csc.dll"))
        .Last(File.Exists);
}
