using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Dramatis.Consumer.Tests;

/// <summary>Adding the package and a file is all it takes.</summary>
[Collection(ConsumerCollection.Name)]
public sealed class RightUseTests(ConsumerFixture fixture)
{
    private readonly Variants _variants = fixture.Variants;

    [Fact]
    public void Console_project_as_the_package_describes_it_runs() =>
        Assert.Equal("Visit: Ada Vale, Northport\n", _variants.Run("Console").Output);

    [Fact]
    public void Project_with_the_vocabularies_as_their_package_describes_it_runs() =>
        Assert.Equal("Ada Vale, Norland meet\n", _variants.Run("Vocabulary").Output);

    [Fact]
    public void Types_of_two_libraries_are_used_by_a_project_without_the_package() =>
        Assert.Contains("Petrel and Ada Vale are the same", _variants.Run("User").Output, StringComparison.Ordinal);

    [Fact]
    public void Project_that_gets_the_package_through_another_may_have_a_schema() =>
        Assert.Equal("Petrel, Northport\n", _variants.Run("Transitive").Output);

    [Fact]
    public void Package_that_comes_over_three_ways_generates_once() =>
        Assert.Equal("Petrel, Ada Vale, Northport\n", _variants.Run("OwnSchemaBesides").Output);

    [Fact]
    public void Test_project_has_a_schema_of_its_own()
    {
        _variants.Sound("Tests");
        var run = _variants.Workspace.Dotnet("test", "Tests", "--no-build").Succeeded();
        Assert.Contains("Passed:     1", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Types_are_kept_inside_where_the_project_says_so()
    {
        _variants.Sound("Internal");
        Assert.Equal(["Internal.Ports"], PublicTypes(_variants.Output("Internal", "Internal.dll")));
    }

    [Fact]
    public void Shipped_schemas_compile_in_the_lowest_language_version() => _variants.Sound("LowestLanguage");

    [Fact]
    public void Shipped_schemas_compile_where_every_analyzer_of_the_sdk_is_an_error() =>
        Assert.Equal("Norland\n", _variants.Run("Strict").Output);

    [Fact]
    public void Nullable_may_be_disabled() => Assert.Equal("Northport\n", _variants.Run("Lax").Output);

    [Fact]
    public void Project_may_have_types_named_as_those_of_the_runtime() =>
        Assert.Equal("Visit: Ada Vale, Northport\nActor\n", _variants.Run("OwnNames").Output);

    [Fact]
    public void Library_for_net_standard_has_dates_whose_assembly_for_it_runs() => Assert.Equal(
        ".NETStandard,Version=v2.0: 1984-05~ Maybe, day 29 does not exist in 2023-02 (at position 8)\n",
        _variants.Run("DatesUser").Output);

    [Fact]
    public void Schema_files_are_found_whatever_their_build_action_and_wherever_they_are()
    {
        var run = _variants.Run("BuildActions");
        Assert.Equal("content embedded compiled additional schema none linked foreign\nembedded\n", run.Output);
    }

    [Theory]
    [InlineData("content.dramatis.yaml")]
    [InlineData("none.dramatis.yaml")]
    public void Schema_file_is_copied_where_the_project_says_so(string file)
    {
        _variants.Sound("BuildActions");
        Assert.True(File.Exists(_variants.Output("BuildActions", file)));
    }

    [Fact]
    public void Schema_files_are_watched()
    {
        var items = _variants.Workspace.Dotnet("msbuild", "BuildActions", "-getItem:Watch").Succeeded().Output;
        Assert.All(
            ["content.dramatis.yaml", "none.dramatis.yaml", "linked.dramatis.yaml", "foreign.dramatis.json"],
            file => Assert.Contains(file, items, StringComparison.Ordinal));
        Assert.DoesNotContain("removed.dramatis.yaml", items, StringComparison.Ordinal);
    }

    private static List<string> PublicTypes(string assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly));
        var metadata = file.GetMetadataReader();
        return metadata.TypeDefinitions
            .Select(metadata.GetTypeDefinition)
            .Where(static type => (type.Attributes & TypeAttributes.VisibilityMask) == TypeAttributes.Public)
            .Select(type => $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}")
            .ToList();
    }
}
