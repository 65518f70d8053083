namespace Dramatis.Consumer.Tests;

/// <summary>Where it cannot work, one error says what to do.</summary>
[Collection(ConsumerCollection.Name)]
public sealed class WrongUseTests(ConsumerFixture fixture)
{
    private readonly Variants _variants = fixture.Variants;

    [Theory]
    [InlineData("OldCompiler", "OldCompiler.csproj : error DRM110: ", "Build with the .NET 10 SDK")]
    [InlineData("LowLanguage", "LowLanguage.csproj : error DRM111: ", "set it to 13.0 or higher")]
    [InlineData("UnknownVisibility", "UnknownVisibility.csproj : error DRM112: ", "'public' (as when it is left out) or 'internal'")]
    [InlineData("NoGenerator", "harbour.dramatis.yaml : error DRM113: ", "Let a C# project have it")]
    [InlineData("VocabularyLater", "own.dramatis.yaml(3,16): error DRM083: ", "'Core' in the assembly Dramatis.Vocabulary has version 1.")]
    [InlineData("Mistake", "harbour.dramatis.yaml(9,23): error DRM040: ", "Person")]
    public void One_error_says_what_to_do(string project, string start, string advice)
    {
        var error = Assert.Single(_variants.Findings(project));
        Assert.StartsWith(start, error, StringComparison.Ordinal);
        Assert.Contains(advice, error, StringComparison.Ordinal);
    }

    [Fact]
    public void Namespace_in_a_package_and_in_the_project_is_told_at_its_import()
    {
        var error = Assert.Single(_variants.Findings("VocabularyTwice"), static line => line.Contains(": error ", StringComparison.Ordinal));
        Assert.StartsWith("own.dramatis.yaml(3,11): error DRM080: ", error, StringComparison.Ordinal);
        Assert.Contains("this project (version 1.0.0) and the assembly Dramatis.Vocabulary (version 1.", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Types_that_a_reference_does_not_have_are_told_at_the_import() => Assert.Single(
        _variants.Findings("VocabularyWithoutTypes"),
        static line => line.StartsWith("own.dramatis.yaml(3,11): error DRM114: ", StringComparison.Ordinal));

    [Fact]
    public void Types_that_clash_between_two_files_are_reported_and_the_others_are_there()
    {
        var error = Assert.Single(_variants.Findings("Clash"));
        Assert.StartsWith("b.dramatis.yaml(4,3): error DRM045: ", error, StringComparison.Ordinal);
        Assert.Contains("a.dramatis.yaml", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Editing_the_schema_and_building_again_changes_the_types()
    {
        const string Schema = "Edited/harbour.dramatis.yaml";
        var workspace = _variants.Workspace;
        Assert.Equal("Northport\n", _variants.Run("Edited").Output);

        workspace.Edit(Schema, "Port: { fields: { name: text } }", "Port: { fields: { title: text } }");
        var stale = Assert.Single(_variants.Findings(Build(), "Edited"), static line => line.Contains("CS0117", StringComparison.Ordinal));
        Assert.StartsWith("Program.cs(3,", stale, StringComparison.Ordinal);

        workspace.Edit("Edited/Program.cs", "Name =", "Title =");
        Build().Succeeded();
        workspace.Edit(Schema, "title: text", "title: txt");
        var mistake = Assert.Single(_variants.Findings(Build(), "Edited"), static line => line.Contains("DRM", StringComparison.Ordinal));
        Assert.StartsWith("harbour.dramatis.yaml(5,", mistake, StringComparison.Ordinal);

        CommandResult Build() => workspace.Dotnet("build", "Edited", "--no-restore", "-clp:NoSummary");
    }

    [Fact]
    public void Older_framework_is_refused_when_packages_are_restored()
    {
        using var workspace = new Workspace();
        workspace.Write(
            "Old.csproj",
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>netstandard2.0</TargetFramework>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Dramatis" Version="{Packages.Version}" />
              </ItemGroup>
            </Project>
            """);
        var run = workspace.Dotnet("restore");
        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains("error NU1202: Package Dramatis", run.Output, StringComparison.Ordinal);
    }
}
