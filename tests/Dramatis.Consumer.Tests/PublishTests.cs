using System.Runtime.InteropServices;

namespace Dramatis.Consumer.Tests;

/// <summary>Published without what is not needed, the project runs, and reads and writes facts.</summary>
[Collection(ConsumerCollection.Name)]
public sealed class PublishTests
{
    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="Dramatis" Version="VERSION" />
          </ItemGroup>
        </Project>
        """;

    private const string Program = """
        using System.Text.Json;
        using Dramatis;
        using Harbour;

        var vale = new Person("vale") { Name = "Ada Vale" };
        var builder = new FactBase.Builder();
        builder.Read(new Source("gazette")).At(1)
            .Assert(new Visit { Visitor = vale, Port = new("north") { Name = "Northport" }, On = "2024-05-03" });

        var format = new FactFormat(HarbourModel.Schema);
        format.Save(builder.Build(), "facts.jsonl");
        Console.WriteLine(format.Load("facts.jsonl").Facts<Visit>().Single());

        var options = new JsonSerializerOptions { TypeInfoResolver = HarbourModel.Json };
        var json = JsonSerializer.Serialize(vale, options.GetTypeInfo(typeof(Person)));
        Console.WriteLine(json);
        Console.WriteLine(JsonSerializer.Deserialize(json, options.GetTypeInfo(typeof(Person))));
        """;

    [Fact]
    public void Trimmed_project_reads_and_writes_facts_without_a_warning() =>
        PublishAndRun("-p:PublishTrimmed=true", "--self-contained");

    [SkippableFact]
    public void Project_as_native_code_reads_and_writes_facts_without_a_warning()
    {
        SkipWithoutLinker();
        PublishAndRun("-p:PublishAot=true");
    }

    /// <summary>Skips a test of native code where it cannot be linked, unless it has to be there.</summary>
    internal static void SkipWithoutLinker()
    {
        var mustBeThere = Environment.GetEnvironmentVariable("CI") == "true";
        Skip.IfNot(mustBeThere || CanLink(), "Native code is linked by clang or gcc with zlib's headers: apt-get install clang zlib1g-dev");
    }

    private static void PublishAndRun(params string[] options)
    {
        using var workspace = new Workspace();
        workspace.Write("App.csproj", Project.Replace("VERSION", Packages.Version, StringComparison.Ordinal));
        workspace.Write("Program.cs", Program);
        workspace.Write("harbour.dramatis.yaml", Document.Package.Block("yaml"));

        var publish = workspace.Dotnet(["publish", "-r", RuntimeInformation.RuntimeIdentifier, "-o", "out", .. options]).Succeeded();
        Assert.DoesNotContain("warning", publish.Output, StringComparison.OrdinalIgnoreCase);

        var run = Command.Run(workspace.Path, workspace.Combine("out", "App")).Succeeded();
        Assert.Equal(
            """
            Visit: Ada Vale, Northport
            {"actor":"vale","type":"Harbour.Person","members":{"name":"Ada Vale"}}
            Ada Vale

            """.ReplaceLineEndings("\n"),
            run.Output);
    }

    private static bool CanLink() =>
        File.Exists("/usr/include/zlib.h") && (File.Exists("/usr/bin/clang") || File.Exists("/usr/bin/gcc"));
}
