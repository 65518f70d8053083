using System.IO.Compression;
using System.Reflection.PortableExecutable;
using System.Security.Cryptography;
using System.Xml.Linq;

namespace Dramatis.Consumer.Tests;

/// <summary>A package holds what it needs and no more.</summary>
[Collection(ConsumerCollection.Name)]
public sealed class PackageContentTests
{
    private static readonly string[] s_ofEveryPackage = ["LICENSE", "README.md", "icon.png"];

    /// <summary>What NuGet adds to each package.</summary>
    private static readonly string[] s_ofNuGet =
        ["[Content_Types].xml", "_rels/.rels", "package/services/metadata/core-properties/nuget.psmdcp"];

    /// <summary>Of each package what it depends on and what it holds beside what all have.</summary>
    public static TheoryData<string, string[], string[]> Contents => new()
    {
        {
            "Dramatis",
            ["Dramatis.Edtf"],
            [
                "THIRD-PARTY-NOTICES.txt",
                "analyzers/dotnet/cs/Dramatis.CodeFixes.dll",
                "analyzers/dotnet/cs/Dramatis.Edtf.dll",
                "analyzers/dotnet/cs/Dramatis.Generator.dll",
                "analyzers/dotnet/cs/Dramatis.Schema.dll",
                "analyzers/dotnet/cs/Scriban.Signed.dll",
                "analyzers/dotnet/cs/YamlDotNet.dll",
                "buildTransitive/net10.0/Dramatis.targets",
                "lib/net10.0/Dramatis.dll",
                "lib/net10.0/Dramatis.xml",
            ]
        },
        {
            "Dramatis.Edtf",
            ["System.Memory"],
            [
                "lib/net10.0/Dramatis.Edtf.dll",
                "lib/net10.0/Dramatis.Edtf.xml",
                "lib/netstandard2.0/Dramatis.Edtf.dll",
                "lib/netstandard2.0/Dramatis.Edtf.xml",
            ]
        },
        {
            "Dramatis.Report",
            ["Dramatis", "Scriban.Signed"],
            ["lib/net10.0/Dramatis.Report.dll", "lib/net10.0/Dramatis.Report.xml"]
        },
        {
            "Dramatis.Stores",
            ["Dramatis"],
            ["lib/net10.0/Dramatis.Stores.dll", "lib/net10.0/Dramatis.Stores.xml"]
        },
        {
            "Dramatis.AspNetCore",
            ["Dramatis.Report", "Dramatis.Sqlite", "Dramatis.Stores", "Microsoft.AspNetCore.OpenApi", "Microsoft.OpenApi"],
            ["lib/net10.0/Dramatis.AspNetCore.dll", "lib/net10.0/Dramatis.AspNetCore.xml"]
        },
        {
            "Dramatis.PostgreSql",
            ["Dramatis.Stores", "Npgsql"],
            ["lib/net10.0/Dramatis.PostgreSql.dll", "lib/net10.0/Dramatis.PostgreSql.xml"]
        },
        {
            "Dramatis.Sqlite",
            ["Dramatis.Stores", "Microsoft.Data.Sqlite"],
            ["lib/net10.0/Dramatis.Sqlite.dll", "lib/net10.0/Dramatis.Sqlite.xml"]
        },
        {
            "Dramatis.Vocabulary",
            ["Dramatis"],
            [
                "buildTransitive/net10.0/Dramatis.Vocabulary.targets",
                "lib/net10.0/Dramatis.Vocabulary.dll",
                "lib/net10.0/Dramatis.Vocabulary.xml",
                "schema/core.dramatis.yaml",
                "schema/diplomacy.dramatis.yaml",
                "schema/politics.dramatis.yaml",
                "schema/violence.dramatis.yaml",
            ]
        },
        {
            "Dramatis.Tool",
            [],
            [
                "THIRD-PARTY-NOTICES.txt",
                "tools/net10.0/any/Basic.Reference.Assemblies.Net100.dll",
                "tools/net10.0/any/DiffPlex.dll",
                "tools/net10.0/any/Dramatis.Edtf.dll",
                "tools/net10.0/any/Dramatis.Generator.dll",
                "tools/net10.0/any/Dramatis.PostgreSql.dll",
                "tools/net10.0/any/Dramatis.Report.dll",
                "tools/net10.0/any/Dramatis.Schema.dll",
                "tools/net10.0/any/Dramatis.Sqlite.dll",
                "tools/net10.0/any/Dramatis.Stores.dll",
                "tools/net10.0/any/Dramatis.Tool.deps.json",
                "tools/net10.0/any/Dramatis.Tool.dll",
                "tools/net10.0/any/Dramatis.Tool.runtimeconfig.json",
                "tools/net10.0/any/Dramatis.dll",
                "tools/net10.0/any/DotnetToolSettings.xml",
                "tools/net10.0/any/Microsoft.CodeAnalysis.CSharp.dll",
                "tools/net10.0/any/Microsoft.CodeAnalysis.dll",
                "tools/net10.0/any/Microsoft.Data.Sqlite.dll",
                "tools/net10.0/any/Microsoft.Extensions.DependencyInjection.Abstractions.dll",
                "tools/net10.0/any/Microsoft.Extensions.Logging.Abstractions.dll",
                "tools/net10.0/any/Npgsql.dll",
                "tools/net10.0/any/SQLitePCLRaw.batteries_v2.dll",
                "tools/net10.0/any/SQLitePCLRaw.core.dll",
                "tools/net10.0/any/SQLitePCLRaw.provider.e_sqlite3.dll",
                "tools/net10.0/any/Scriban.Signed.dll",
                "tools/net10.0/any/Spectre.Console.Ansi.dll",
                "tools/net10.0/any/Spectre.Console.dll",
                "tools/net10.0/any/System.CommandLine.dll",
                "tools/net10.0/any/YamlDotNet.dll",
                "tools/net10.0/any/runtimes/linux-arm/native/libe_sqlite3.so",
                "tools/net10.0/any/runtimes/linux-arm64/native/libe_sqlite3.so",
                "tools/net10.0/any/runtimes/linux-musl-arm64/native/libe_sqlite3.so",
                "tools/net10.0/any/runtimes/linux-musl-x64/native/libe_sqlite3.so",
                "tools/net10.0/any/runtimes/linux-x64/native/libe_sqlite3.so",
                "tools/net10.0/any/runtimes/osx-arm64/native/libe_sqlite3.dylib",
                "tools/net10.0/any/runtimes/osx-x64/native/libe_sqlite3.dylib",
                "tools/net10.0/any/runtimes/win-arm64/native/e_sqlite3.dll",
                "tools/net10.0/any/runtimes/win-x64/native/e_sqlite3.dll",
                "tools/net10.0/any/runtimes/win-x86/native/e_sqlite3.dll",
            ]
        },
        {
            "Dramatis.Templates",
            [],
            [
                "content/dramatis-facts/.template.config/template.json",
                "content/dramatis-facts/Dramatis-Facts.Tests/Dramatis-Facts.Tests.csproj",
                "content/dramatis-facts/Dramatis-Facts.Tests/EncodingTests.cs",
                "content/dramatis-facts/Dramatis-Facts.slnx",
                "content/dramatis-facts/Dramatis-Facts/Dramatis-Facts.csproj",
                "content/dramatis-facts/Dramatis-Facts/Encoding.cs",
                "content/dramatis-facts/Dramatis-Facts/Program.cs",
                "content/dramatis-facts/Dramatis-Facts/shipping.dramatis.yaml",
            ]
        },
    };

    [Theory]
    [MemberData(nameof(Contents))]
    public void Package_holds_and_brings_along_what_it_needs_and_no_more(string id, string[] dependencies, string[] own)
    {
        using var package = Packages.Open(id);
        Assert.Equal(
            own.Concat(s_ofEveryPackage).Concat(s_ofNuGet).Append(id + ".nuspec").Order(StringComparer.Ordinal),
            package.Entries.Select(static entry => entry.FullName).Order(StringComparer.Ordinal));
        Assert.Equal(
            dependencies.Order(StringComparer.Ordinal),
            Nuspec(package).Descendants()
                .Where(static item => item.Name.LocalName == "dependency")
                .Select(static item => item.Attribute("id")!.Value)
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Packages_that_use_what_another_keeps_inside_want_it_in_their_own_version()
    {
        using var package = Packages.Open("Dramatis.Report");
        Assert.Equal($"[{Packages.Version}]", VersionOf(package, "Dramatis"));
        using var runtime = Packages.Open("Dramatis");
        Assert.Equal($"[{Packages.Version}]", VersionOf(runtime, "Dramatis.Edtf"));
        using var vocabulary = Packages.Open("Dramatis.Vocabulary");
        Assert.Equal($"[{Packages.Version}]", VersionOf(vocabulary, "Dramatis"));
    }

    [Fact]
    public void Content_of_every_package_is_known() => Assert.Equal(
        Contents.Select(static row => (string)row[0]).Order(StringComparer.Ordinal),
        PackageFiles(Packages.Source)
            .Select(static path => Path.GetFileName(path)[..^$".{Packages.Version}.nupkg".Length])
            .Order(StringComparer.Ordinal));

    [Fact]
    public void Every_package_says_what_it_is() => Assert.All(
        PackageFiles(Packages.Source),
        static path =>
        {
            using var package = ZipFile.OpenRead(path);
            var metadata = Nuspec(package);
            var values = metadata.Elements().ToDictionary(static item => item.Name.LocalName, static item => item.Value);
            Assert.Equal(("MIT", "README.md", "icon.png"), (values["license"], values["readme"], values["icon"]));
            Assert.NotEqual("Package Description", values["description"]);
            Assert.NotEmpty(values["tags"]);
            Assert.DoesNotContain(RepositoryRoot.Path, metadata.ToString(), StringComparison.Ordinal);
        });

    [Theory]
    [InlineData("Dramatis", "lib/net10.0/Dramatis.dll")]
    [InlineData("Dramatis", "analyzers/dotnet/cs/Dramatis.CodeFixes.dll")]
    [InlineData("Dramatis", "analyzers/dotnet/cs/Dramatis.Generator.dll")]
    [InlineData("Dramatis", "analyzers/dotnet/cs/Dramatis.Schema.dll")]
    [InlineData("Dramatis.Edtf", "lib/net10.0/Dramatis.Edtf.dll")]
    [InlineData("Dramatis.Edtf", "lib/netstandard2.0/Dramatis.Edtf.dll")]
    [InlineData("Dramatis.Tool", "tools/net10.0/any/Dramatis.Tool.dll")]
    [InlineData("Dramatis.Vocabulary", "lib/net10.0/Dramatis.Vocabulary.dll")]
    public void Symbols_are_in_the_assembly_and_name_no_folder_of_this_machine(string id, string path)
    {
        using var package = Packages.Open(id);
        using var entry = package.GetEntry(path)!.Open();
        using var bytes = new MemoryStream();
        entry.CopyTo(bytes);
        using var assembly = new PEReader(new MemoryStream(bytes.ToArray()));
        var debug = assembly.ReadDebugDirectory().Single(static one => one.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
        using var symbols = assembly.ReadEmbeddedPortablePdbDebugDirectoryData(debug);
        var reader = symbols.GetMetadataReader();
        var documents = reader.Documents.Select(handle => reader.GetString(reader.GetDocument(handle).Name)).ToList();
        Assert.NotEmpty(documents);
        Assert.All(documents, static document => Assert.StartsWith("/_/", document, StringComparison.Ordinal));
    }

    [Fact]
    public void Built_and_packed_again_the_packages_are_equal_to_the_byte()
    {
        var again = Directory.CreateTempSubdirectory("dramatis-packages-");
        try
        {
            Command.InRepository("build", "generator/Dramatis.Tool", "-c", "Release", "--no-restore", "--no-incremental").Succeeded();
            Packages.Pack(again.FullName, "--no-build").Succeeded();
            Assert.Equal(Hashes(Packages.Source), Hashes(again.FullName));
        }
        finally
        {
            again.Delete(recursive: true);
        }
    }

    private static string VersionOf(ZipArchive package, string dependency) => Nuspec(package).Descendants()
        .Single(item => item.Attribute("id")?.Value == dependency)
        .Attribute("version")!.Value;

    private static XElement Nuspec(ZipArchive package)
    {
        using var text = package.Entries.Single(static entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
        return XDocument.Load(text).Root!.Elements().Single();
    }

    private static IEnumerable<string> PackageFiles(string folder) =>
        Directory.EnumerateFiles(folder, "*.nupkg").Order(StringComparer.Ordinal);

    private static List<string> Hashes(string folder) =>
    [
        .. PackageFiles(folder).Select(static path =>
            $"{Path.GetFileName(path)} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(path)))}"),
    ];
}
