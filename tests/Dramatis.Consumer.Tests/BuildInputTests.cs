namespace Dramatis.Consumer.Tests;

/// <summary>A build sees every change of the set of schema files: added, renamed, deleted, aged.</summary>
[Collection(ConsumerCollection.Name)]
public sealed class BuildInputTests
{
    private static readonly DateTime s_old = new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void Files_that_are_added_renamed_deleted_or_aged_are_compiled_again()
    {
        using var workspace = new Workspace();
        workspace.Write("App.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Dramatis" Version="{Packages.Version}" />
              </ItemGroup>
            </Project>
            """);
        workspace.Write("Code.cs", "static class Code { static object Of() => new B.Port(\"b\"); }");
        Write("a.dramatis.yaml", "A");
        workspace.Dotnet("restore").Succeeded();
        AssertMissing();

        Write("b.dramatis.yaml", "B");
        AssertSound("added with an old time");
        AssertSkipped("nothing changed");

        File.Delete(workspace.Combine("b.dramatis.yaml"));
        AssertMissing();

        Write("c.dramatis.yaml", "B");
        AssertSound("the same under another name");

        Write("c.dramatis.yaml", "C");
        AssertMissing();

        File.Delete(workspace.Combine("a.dramatis.yaml"));
        File.Delete(workspace.Combine("c.dramatis.yaml"));
        AssertMissing();

        void Write(string file, string space)
        {
            workspace.Write(file, $"dramatis: 1\nnamespace: {space}\nactors: {{ Port: {{ }} }}\n");
            File.SetLastWriteTimeUtc(workspace.Combine(file), s_old);
        }

        CommandResult Build(string verbosity = "minimal") =>
            workspace.Dotnet("build", "--no-restore", "-clp:NoSummary", $"-v:{verbosity}");

        void AssertMissing() => Assert.Contains("error CS0246", Build().Output, StringComparison.Ordinal);

        void AssertSound(string what) => Assert.True(Build() is { ExitCode: 0 }, what);

        void AssertSkipped(string what) => Assert.True(
            Build("normal").Output.Contains("Skipping target \"CoreCompile\"", StringComparison.Ordinal), what);
    }
}
