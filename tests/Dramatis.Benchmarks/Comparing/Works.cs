namespace Dramatis.Benchmarks.Comparing;

/// <summary>All works, in the order in which they are measured.</summary>
internal static class Works
{
    public static IReadOnlyList<Work> All { get; } =
    [
        new Generation.FirstRunWork(),
        new Generation.EditWork(),
        new Generation.BytesWork(),
        new Generation.CompileWork(),
        new Generation.ColdCompilerWork(),
        new Generation.BuildWork(),
    ];
}
