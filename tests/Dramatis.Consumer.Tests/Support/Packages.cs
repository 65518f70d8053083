using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;

namespace Dramatis.Consumer.Tests.Support;

/// <summary>The packages of this repository, packed once for all tests.</summary>
public static class Packages
{
    /// <summary>The time that is written into packages, in seconds since 1970, so that equal content gives equal bytes.</summary>
    public const string Epoch = "1735689600";

    /// <summary>Where the packages are.</summary>
    public static string Source { get; } = RepositoryRoot.Combine("artifacts", "packages");

    /// <summary>The package folder of the tests: nothing of it comes from or goes to that of the user.</summary>
    public static string Folder { get; } = RepositoryRoot.Combine("artifacts", "consumer-packages");

    /// <summary>The version of all packages.</summary>
    public static string Version { get; } = XDocument.Load(RepositoryRoot.Combine("Directory.Build.props"))
        .Descendants("Version")
        .Single()
        .Value;

    /// <summary>Packs everything, and forgets what was restored from packages of an earlier run.</summary>
    public static void Make()
    {
        if (Directory.Exists(Folder))
        {
            foreach (var stale in Directory.EnumerateDirectories(Folder, "dramatis*"))
            {
                Directory.Delete(stale, recursive: true);
            }
        }

        foreach (var stale in Directory.Exists(Source) ? Directory.EnumerateFiles(Source, "*.nupkg") : [])
        {
            File.Delete(stale);
        }

        Pack(Source).Succeeded();
    }

    /// <summary>Packs everything into a folder.</summary>
    public static CommandResult Pack(string folder, params string[] options) =>
        Command.InRepository(["pack", "Sdk.sln", "-o", folder, .. options]);

    /// <summary>A package, to be looked into.</summary>
    public static ZipArchive Open(string id) => ZipFile.OpenRead(PathOf(id));

    /// <summary>The file of a package.</summary>
    public static string PathOf(string id) =>
        Path.Combine(Source, string.Create(CultureInfo.InvariantCulture, $"{id}.{Version}.nupkg"));
}
