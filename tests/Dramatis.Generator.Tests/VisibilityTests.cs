using Dramatis.Generator.Tests.Verification;
using Microsoft.CodeAnalysis;

namespace Dramatis.Generator.Tests;

/// <summary>A project says whether its types are for others, too.</summary>
public sealed class VisibilityTests
{
    private static readonly ProjectOptions s_internal = new(("DramatisVisibility", "internal"));

    [Fact]
    public void Types_are_public_unless_the_project_says_otherwise() =>
        Assert.NotEmpty(PublicTypes(SnapshotTests.Shipped()));

    [Theory]
    [InlineData("internal")]
    [InlineData("Internal")]
    public void Types_are_internal_where_the_project_says_so(string word) =>
        Assert.Empty(PublicTypes(SnapshotTests.Shipped().Configure(new ProjectOptions(("DramatisVisibility", word)))));

    [Fact]
    public void Internal_types_compile_with_warnings_as_errors() =>
        Assert.Empty(SnapshotTests.Shipped().Configure(s_internal).Diagnostics());

    [Theory]
    [MemberData(nameof(SnapshotTests.Concepts), MemberType = typeof(SnapshotTests))]
    public void Internal_types_of_every_concept_compile_and_are_internal(string name)
    {
        var run = SnapshotTests.Concept(name).Configure(s_internal);
        Assert.Empty(run.Diagnostics());
        Assert.Empty(PublicTypes(run));
    }

    [Fact]
    public void Another_visibility_binds_nothing_again()
    {
        var run = SnapshotTests.Shipped().Configure(s_internal);
        Assert.Equal([IncrementalStepRunReason.Cached], run.Reasons(TrackingNames.Bound).Distinct());
        Assert.NotEmpty(run.Outputs(TrackingNames.Render, TrackingNames.Model));
    }

    private static List<string> PublicTypes(GeneratorRun run) => Types(run.Generated().Assembly.GlobalNamespace)
        .Where(static type => type.DeclaredAccessibility == Accessibility.Public)
        .Select(static type => type.ToDisplayString())
        .ToList();

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceSymbol space) =>
        space.GetTypeMembers().Concat(space.GetNamespaceMembers().SelectMany(Types));
}
