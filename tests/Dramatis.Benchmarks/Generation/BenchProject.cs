namespace Dramatis.Benchmarks.Generation;

/// <summary>A project of a user with nothing but schemas, to be built whole by a process of its own.</summary>
internal static class BenchProject
{
    /// <summary>Writes the project into a folder of its own, and gives its path.</summary>
    public static string Write(TemporaryFolder folder, string name, IEnumerable<BenchText> schemas)
    {
        foreach (var file in schemas)
        {
            folder.Write($"{name}/{file.Path}", file.Text);
        }

        var analyzers = string.Concat(GeneratorFiles.Paths.Select(static path => $"    <Analyzer Include=\"{path}\" />\n"));
        var references = string.Concat(Compiler.RuntimePaths.Select(static path => $"    <Reference Include=\"{path}\" />\n"));
        folder.Write("Directory.Build.props", "<Project />");
        return folder.Write($"{name}/Registry.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <RestoreSources></RestoreSources>
              </PropertyGroup>
              <ItemGroup>
            {references}{analyzers}    <AdditionalFiles Include="*.dramatis.yaml" />
              </ItemGroup>
            </Project>
            """);
    }

    public static void Restore(string project) => Run("restore", project);

    /// <summary>Builds all of it, without a compiler that has run before.</summary>
    public static void Build(string project) =>
        Run("build", project, "--no-restore", "--no-incremental", "-p:UseSharedCompilation=false");

    private static void Run(string verb, string project, params string[] options) =>
        Processes.Run(Sdk.Host, [verb, project, "-nodeReuse:false", .. options], Path.GetDirectoryName(project)!);
}
