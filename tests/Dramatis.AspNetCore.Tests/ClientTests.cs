using System.Diagnostics;
using System.Text.Json;
using System.Xml.Linq;
using Dramatis.Generator.Tests.Verification;

namespace Dramatis.AspNetCore.Tests;

/// <summary>The client that docs/service.md makes of the OpenAPI document, by the commands of the page.</summary>
public sealed class ClientTests : IDisposable
{
    private const string Address = "http://localhost:5080";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("dramatis-client-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Client_of_the_page_reads_and_posts_with_types_and_prints_what_the_page_says()
    {
        using var service = await SampleProcess.StartAsync(Path.Combine(_folder.FullName, "facts.db"));
        var address = service.Client.BaseAddress!.AbsoluteUri.TrimEnd('/');
        var (folder, output) = (_folder.FullName, "");
        foreach (var command in ServicePage.Blocks("console").Single().TrimEnd().Split('\n'))
        {
            var words = command.Replace(Address, address, StringComparison.Ordinal).Split(' ');
            if (words is ["cd", var below])
            {
                folder = Path.Combine(folder, below);
                await File.WriteAllTextAsync(Path.Combine(folder, "Program.cs"), ServicePage.Blocks("csharp")[1]);
                continue;
            }

            output = await RunAsync(folder, [.. words[1..], .. Version(words)]);
        }

        Assert.Equal(ServicePage.Blocks("text").Single(), output.ReplaceLineEndings("\n"));
    }

    /// <summary>The page installs the newest versions, the test those that are pinned.</summary>
    private static string[] Version(string[] words) => words switch
    {
        [_, "tool", "install", var tool] => ["--version", ToolVersion(tool)],
        [_, "add", "package", var package] => ["--version", PackageVersion(package)],
        _ => [],
    };

    private static string ToolVersion(string tool)
    {
        using var manifest = JsonDocument.Parse(File.ReadAllBytes(RepositoryRoot.Combine(".config", "dotnet-tools.json")));
        return manifest.RootElement.GetProperty("tools").EnumerateObject()
            .Single(one => one.Name.Equals(tool, StringComparison.OrdinalIgnoreCase)).Value.GetProperty("version").GetString()!;
    }

    private static string PackageVersion(string package) => XDocument.Load(RepositoryRoot.Combine("Directory.Packages.props"))
        .Descendants("PackageVersion")
        .Single(one => one.Attribute("Include")!.Value == package)
        .Attribute("Version")!.Value;

    private static async Task<string> RunAsync(string folder, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };

        // Nothing of the build that started the tests, and no question to the makers of the tool.
        foreach (var name in start.Environment.Keys.Where(static name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        (start.Environment["DOTNET_NOLOGO"], start.Environment["KIOTA_OFFLINE_ENABLED"], start.Environment["MSBUILDDISABLENODEREUSE"]) = ("1", "true", "1");
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"dotnet {string.Join(' ', arguments)} ended with {process.ExitCode}:\n{output}{await error}");
        return output;
    }
}
