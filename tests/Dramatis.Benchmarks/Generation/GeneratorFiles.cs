using System.Reflection;

namespace Dramatis.Benchmarks.Generation;

/// <summary>The generator as a package has it: its own assemblies and, for netstandard2.0, those that it needs.</summary>
internal static class GeneratorFiles
{
    public static IReadOnlyList<string> Paths { get; } =
    [
        Path.Combine(AppContext.BaseDirectory, "Dramatis.Generator.dll"),
        Path.Combine(AppContext.BaseDirectory, "Dramatis.Schema.dll"),
        Path.Combine(AppContext.BaseDirectory, "Dramatis.Edtf.dll"),
        .. typeof(GeneratorFiles).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Where(static attribute => attribute.Key == "GeneratorLibrary")
            .Select(static attribute => attribute.Value!),
    ];
}
