using System.Runtime.InteropServices;
using System.Text.Json;

namespace Dramatis.Consumer.Tests;

/// <summary>
/// Schemas import namespaces of a package and of a project: their types are those of the references, in a build, in an
/// editor, on the command line and published.
/// </summary>
[Collection(ConsumerCollection.Name)]
public sealed class ImportTests(ImportingProjects projects) : IClassFixture<ImportingProjects>
{
    private const string Expected = """
        Norland, Ada Vale meet (broker: Ada Vale)
        Northport sells wool to Norland
        1
        Seller can be played by State or Trader or Fair only.

        """;

    private readonly Workspace _workspace = projects.Workspace;

    [Fact]
    public void Project_that_imports_from_a_package_and_a_project_is_built_without_a_warning_and_runs()
    {
        var build = _workspace.Dotnet("build", "App", "--no-restore").Succeeded();
        Assert.DoesNotContain("warning", build.Output.Replace("0 Warning(s)", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);
        Assert.Equal(Expected.ReplaceLineEndings("\n"), _workspace.Dotnet("run", "--project", "App", "--no-build").Succeeded().Output);
    }

    [Fact]
    public void Editor_knows_the_schemas_of_references_before_anything_is_built()
    {
        using var fresh = new ImportingProjects();
        var run = fresh.Workspace.Dotnet(
            "msbuild", "App", "-t:Compile;CoreCompile", "-p:DesignTimeBuild=true", "-p:BuildingInsideVisualStudio=true", "-p:BuildProjectReferences=false",
            "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true", "-getItem:AdditionalFiles", "-getItem:EditorConfigFiles").Succeeded();
        using var items = JsonDocument.Parse(run.Output);
        var files = items.RootElement.GetProperty("Items").GetProperty("AdditionalFiles").EnumerateArray().ToDictionary(
            static file => Path.GetFileName(file.GetProperty("Identity").GetString()!),
            static file => file.TryGetProperty("DramatisAssembly", out var assembly) ? assembly.GetString() : null);
        Assert.Equal((null, "Trade", "Dramatis.Vocabulary"), (files["market.dramatis.yaml"], files["trade.dramatis.yaml"], files["core.dramatis.yaml"]));

        var config = items.RootElement.GetProperty("Items").GetProperty("EditorConfigFiles").EnumerateArray()
            .Select(static file => file.GetProperty("FullPath").GetString()!)
            .Single(static path => path.EndsWith(".GeneratedMSBuildEditorConfig.editorconfig", StringComparison.Ordinal));
        Assert.Contains("build_metadata.AdditionalFiles.DramatisAssembly = Trade", File.ReadAllText(config), StringComparison.Ordinal);
        Assert.False(Directory.Exists(fresh.Workspace.Combine("Trade", "bin")));
    }

    [Fact]
    public void Command_checks_a_project_with_the_schemas_of_its_references()
    {
        _workspace.Dotnet("tool", "install", "Dramatis.Tool", "--version", Packages.Version, "--tool-path", "tools").Succeeded();
        var program = _workspace.Combine("tools", "dramatis");
        Assert.Contains("0 errors and 0 warnings", Command.Run(_workspace.Path, program, "check", "App/App.csproj").Succeeded().Output, StringComparison.Ordinal);
        Assert.Contains("Trade.Trader", Command.Run(_workspace.Path, program, "describe", "Sale.seller", "--schema", "App/App.csproj").Succeeded().Output, StringComparison.Ordinal);
        Command.Run(_workspace.Path, program, "generate", "App/App.csproj", "--out", "generated").Succeeded();
        Assert.All(Directory.EnumerateFiles(_workspace.Combine("generated")), static file => Assert.StartsWith("Market.", Path.GetFileName(file), StringComparison.Ordinal));

        // A mistake in the schema of a reference is one of its own project.
        _workspace.Write("Wrong/Wrong.csproj", ImportingProjects.Library.Replace("Dramatis.Vocabulary", "Dramatis", StringComparison.Ordinal));
        _workspace.Write("Wrong/wrong.dramatis.yaml", "dramatis: 1\nnamespace: Wrong\nimports: [Trade]\nrelations: { R: { roles: { a: Trader, b: Tradr } } }\n");
        var missing = Command.Run(_workspace.Path, program, "check", "Wrong/Wrong.csproj");
        Assert.NotEqual(0, missing.ExitCode);
        Assert.Contains("dotnet restore", missing.Output, StringComparison.Ordinal);
        _workspace.Dotnet("restore", "Wrong").Succeeded();
        var unknown = Command.Run(_workspace.Path, program, "check", "Wrong/Wrong.csproj", "--format", "msbuild");
        Assert.Equal(1, unknown.ExitCode);
        Assert.Contains("wrong.dramatis.yaml(3,11): error DRM043", unknown.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Trimmed_project_has_the_types_of_its_references_without_a_warning() =>
        PublishAndRun("-p:PublishTrimmed=true", "--self-contained");

    [SkippableFact]
    public void Project_as_native_code_has_the_types_of_its_references_without_a_warning()
    {
        PublishTests.SkipWithoutLinker();
        PublishAndRun("-p:PublishAot=true");
    }

    private void PublishAndRun(params string[] options)
    {
        var folder = "out" + options[0].Length;
        var publish = _workspace.Dotnet(["publish", "App", "-r", RuntimeInformation.RuntimeIdentifier, "-o", folder, .. options]).Succeeded();
        Assert.DoesNotContain("warning", publish.Output, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(Expected.ReplaceLineEndings("\n"), Command.Run(_workspace.Path, _workspace.Combine(folder, "App")).Succeeded().Output);
    }
}
