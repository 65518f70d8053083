using Dramatis.Generator.Tests.Verification;
using Microsoft.CodeAnalysis;

namespace Dramatis.Generator.Tests;

/// <summary>What the generator writes for each concept alone and for the shipped schemas.</summary>
public sealed class SnapshotTests
{
    private static readonly string[] s_shipped =
    [
        "Core.State", "Core.LegalEntityId", "Core.IOfficeHolding", "Diplomacy.Meeting", "Diplomacy.TiesQuality",
        "Diplomacy.DiplomacyModel",
    ];

    public static TheoryData<string> Concepts =>
        [.. Directory.EnumerateFiles(Folder("Cases"), "*.dramatis.yaml").Select(Name).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Concepts))]
    public void A_concept_is_written_as_accepted(string name) => Verifier.Verify(name, Concept(name).Texts);

    [Theory]
    [MemberData(nameof(Concepts))]
    public void A_concept_compiles_with_warnings_as_errors(string name) => Assert.Empty(Concept(name).Diagnostics());

    [Theory]
    [MemberData(nameof(Concepts))]
    public void A_concept_run_again_is_cached_in_every_step(string name) => Cached(Concept(name));

    /// <summary>An actor, a type, an enum, a relation with its shared builder, an event and a model class.</summary>
    [Fact]
    public void Six_types_of_the_shipped_schemas_are_written_as_accepted() => Verifier.Verify(
        "Shipped",
        Shipped().Texts.Where(static text => s_shipped.Contains(text.Key)).ToDictionary());

    [Fact]
    public void The_shipped_schemas_compile_with_warnings_as_errors() => Assert.Empty(Shipped().Diagnostics());

    [Fact]
    public void The_shipped_schemas_run_again_are_cached_in_every_step() => Cached(Shipped());

    internal static GeneratorRun Shipped() => GeneratorRun.Of(
        Directory.EnumerateFiles(RepositoryRoot.Combine("schema"), "*.dramatis.yaml")
            .Order(StringComparer.Ordinal)
            .Select(Read));

    internal static GeneratorRun Concept(string name) =>
        GeneratorRun.Of([Read(Path.Combine(Folder("Cases"), name + ".dramatis.yaml"))]);

    /// <summary>Named by the file alone, so that no path of a machine gets into a snapshot.</summary>
    private static SchemaFile Read(string path) => new(Path.GetFileName(path), File.ReadAllText(path).ReplaceLineEndings("\n"));

    private static string Folder(string name) => RepositoryRoot.Combine("tests", "Dramatis.Generator.Tests", name);

    private static string Name(string path) => Path.GetFileName(path)[..^".dramatis.yaml".Length];

    private static void Cached(GeneratorRun first)
    {
        var again = first.Again();
        var reasons = TrackingNames.All.SelectMany(again.Reasons).ToList();
        Assert.NotEmpty(again.Reasons(TrackingNames.Render));
        Assert.All(reasons, static reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }
}
