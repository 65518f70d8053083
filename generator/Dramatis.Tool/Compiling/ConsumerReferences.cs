using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;

namespace Dramatis.Tool.Compiling;

// docs/decisions.md: Reference assemblies
/// <summary>What generated code is compiled against: what every consumer of the package has, and nothing else.</summary>
internal static class ConsumerReferences
{
    // The framework as consumers compile against it, whatever newer one the tool runs on.
    public static IReadOnlyList<MetadataReference> All { get; } =
    [
        .. Net100.References.All,
        MetadataReference.CreateFromFile(typeof(FactBase).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(EdtfDate).Assembly.Location),
    ];
}
