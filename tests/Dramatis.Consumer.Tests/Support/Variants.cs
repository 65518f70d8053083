using System.Xml.Linq;

namespace Dramatis.Consumer.Tests.Support;

/// <summary>The projects under <c>Variants</c>, each a way to use the package, right or wrong, built together once.</summary>
public sealed class Variants : IDisposable
{
    private readonly CommandResult _build;

    public Variants()
    {
        Copy(RepositoryRoot.Combine("tests", "Dramatis.Consumer.Tests", "Variants"), Workspace.Path);
        Workspace.Write("Directory.Build.props", Properties());
        Workspace.Write("Console/harbour.dramatis.yaml", Document.Package.Block("yaml"));
        Workspace.Write("Console/Program.cs", Document.Package.Block("csharp"));
        Workspace.Write("Vocabulary/trade.dramatis.yaml", Document.Vocabulary.Block("yaml"));
        Workspace.Write("Vocabulary/Program.cs", Document.Vocabulary.Block("csharp"));
        Workspace.Write("BuildActions/obj/left.dramatis.yaml", "left by a build: no schema of the project");
        Workspace.Write("Variants.slnx", Solution());
        _build = Workspace.Dotnet("build", "Variants.slnx", "-clp:NoSummary");
    }

    public Workspace Workspace { get; } = new();

    /// <summary>The errors and warnings of a project, without the folder, each once.</summary>
    public IReadOnlyList<string> Findings(string project) => Findings(_build, project);

    /// <summary>The same of a later build.</summary>
    public IReadOnlyList<string> Findings(CommandResult build, string project)
    {
        var folder = Workspace.Combine(project) + Path.DirectorySeparatorChar;
        var mark = $" [{folder}{project}.csproj]";
        return
        [
            .. build.Lines
                .Where(line => line.StartsWith(folder, StringComparison.Ordinal) || line.EndsWith(mark, StringComparison.Ordinal))
                .Where(static line => line.Contains(": error ", StringComparison.Ordinal) || line.Contains(": warning ", StringComparison.Ordinal))
                .Select(line => line.Replace(mark, "", StringComparison.Ordinal).Replace(folder, "", StringComparison.Ordinal))
                .Distinct(),
        ];
    }

    /// <summary>The assembly of a project that was built.</summary>
    public string Output(string project, string file) => Workspace.Combine(project, "bin", "Debug", "net10.0", file);

    /// <summary>Runs a project that was built without a finding.</summary>
    public CommandResult Run(string project)
    {
        Sound(project);
        return Command.Dotnet(Workspace.Combine(project), Output(project, project + ".dll")).Succeeded();
    }

    /// <summary>Fails unless a project was built without a finding.</summary>
    public void Sound(string project)
    {
        Assert.Empty(Findings(project));
        Assert.True(File.Exists(Output(project, project + ".dll")), $"{project} was not built:\n{_build.Output}");
    }

    public void Dispose() => Workspace.Dispose();

    private static string Properties()
    {
        var versions = XDocument.Load(RepositoryRoot.Combine("Directory.Packages.props"))
            .Descendants("PackageVersion")
            .ToDictionary(static item => item.Attribute("Include")!.Value, static item => item.Attribute("Version")!.Value);
        return $"""
            <Project>
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <DramatisVersion>{Packages.Version}</DramatisVersion>
                <TestSdkVersion>{versions["Microsoft.NET.Test.Sdk"]}</TestSdkVersion>
                <XunitVersion>{versions["xunit"]}</XunitVersion>
                <XunitRunnerVersion>{versions["xunit.runner.visualstudio"]}</XunitRunnerVersion>
                <RepositorySchemas>{RepositoryRoot.Combine("schema")}</RepositorySchemas>
              </PropertyGroup>
            </Project>
            """;
    }

    private string Solution()
    {
        var projects = Directory.EnumerateFiles(Workspace.Path, "*.?sproj", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(path => new XElement("Project", new XAttribute("Path", Path.GetRelativePath(Workspace.Path, path))));
        return new XElement("Solution", projects).ToString();
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
