using System.Xml.Linq;

namespace Dramatis.Consumer.Tests;

/// <summary>The template makes a project that runs and tests itself.</summary>
[Collection(ConsumerCollection.Name)]
public sealed class TemplateTests
{
    private static readonly string s_content =
        RepositoryRoot.Combine("templates", "Dramatis.Templates", "content", "dramatis-facts");

    [Fact]
    public void Project_of_the_template_runs_and_its_tests_pass()
    {
        using var workspace = new Workspace();
        var hive = workspace.Combine("hive");
        workspace.Dotnet("new", "install", Packages.PathOf("Dramatis.Templates"), "--debug:custom-hive", hive).Succeeded();
        workspace.Dotnet("new", "dramatis-facts", "--output", "My-Port.Calls", "--debug:custom-hive", hive).Succeeded();

        var tests = Command.Dotnet(workspace.Combine("My-Port.Calls"), "test", "-warnaserror").Succeeded();
        Assert.Contains("Passed:     2", tests.Output, StringComparison.Ordinal);

        var run = Command.Dotnet(workspace.Combine("My-Port.Calls"), "run", "--no-build", "--project", "My-Port.Calls").Succeeded();
        Assert.Equal(
            """
            Calls that the sources affirm:
              Petrel calls at Northport
            Calls that are only planned:
              Ada Vale: planned: Petrel calls at Northport
            Contradictions:
            """.ReplaceLineEndings("\n"),
            string.Join('\n', run.Output.Split('\n').Take(5)));
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
