using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;

namespace Dramatis.Tool.Compiling;

// docs/decisions.md: Reference assemblies
/// <summary>
/// The assemblies that every consumer of the package has. Generated code is compiled against these and no others.
/// </summary>
internal static class ConsumerReferences
{
    // The framework that consumers compile against; the tool may run on a newer one.
    public static IReadOnlyList<MetadataReference> All { get; } =
    [
        .. Net100.References.All,
        MetadataReference.CreateFromFile(typeof(FactBase).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(EdtfDate).Assembly.Location),
    ];
}
