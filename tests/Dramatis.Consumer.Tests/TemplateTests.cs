using System.Xml.Linq;

namespace Dramatis.Consumer.Tests;

/// <summary>The template makes a project that runs and tests itself.</summary>
[Collection(ConsumerCollection.Name)]
public sealed class TemplateTests
{
    // A digit first, a blank, a dot, a dash, a keyword, a namespace of the framework, an actor of the template.
    private const string HardName = "1 class-System.Port";

    private static readonly string s_content =
        RepositoryRoot.Combine("templates", "Dramatis.Templates", "content", "dramatis-facts");

    [Fact]
    public void Project_of_the_template_runs_and_its_tests_pass()
    {
        using var workspace = new Workspace();
        var hive = workspace.Combine("hive");
        workspace.Dotnet("new", "install", Packages.PathOf("Dramatis.Templates"), "--debug:custom-hive", hive).Succeeded();
        workspace.Dotnet("new", "dramatis-facts", "--output", HardName, "--debug:custom-hive", hive).Succeeded();

        var tests = Command.Dotnet(workspace.Combine(HardName), "test", "-warnaserror").Succeeded();
        Assert.Contains("Passed:     2", tests.Output, StringComparison.Ordinal);

        var run = Command.Dotnet(workspace.Combine(HardName), "run", "--no-build", "--project", HardName).Succeeded();
        Assert.Equal(
            """
            Calls that the sources affirm:
              Petrel calls at Northport
            Calls that are only planned:
              Ada Vale: planned: Petrel calls at Northport, 2024-06
            Contradictions:
            """.ReplaceLineEndings("\n"),
            string.Join('\n', run.Output.Split('\n').Take(5)));
    }

    /// <summary>The template holds no name of the project: Port would hide the actor, and System the framework.</summary>
    [Fact]
    public void Code_and_schema_do_not_depend_on_the_name_of_the_project()
    {
        var files = Directory.EnumerateFiles(s_content, "*", SearchOption.AllDirectories)
            .Where(static path => Path.GetExtension(path) is ".cs" or ".yaml")
            .ToList();
        Assert.Equal(4, files.Count);
        Assert.All(files, static path =>
        {
            Assert.DoesNotContain("Dramatis-Facts", Path.GetFileName(path), StringComparison.Ordinal);
            Assert.DoesNotMatch("Dramatis[-_]Facts", File.ReadAllText(path));
        });
    }

    [Fact]
    public void Template_names_the_versions_that_this_repository_uses()
    {
        var versions = XDocument.Load(RepositoryRoot.Combine("Directory.Packages.props"))
            .Descendants("PackageVersion")
            .ToDictionary(static item => item.Attribute("Include")!.Value, static item => item.Attribute("Version")!.Value);
        versions["Dramatis"] = Packages.Version;
        var references = Directory.EnumerateFiles(s_content, "*.csproj", SearchOption.AllDirectories)
            .SelectMany(static path => XDocument.Load(path).Descendants("PackageReference"))
            .ToList();
        Assert.Equal(4, references.Count);
        Assert.All(references, item => Assert.Equal(versions[item.Attribute("Include")!.Value], item.Attribute("Version")!.Value));
    }
}
