namespace Dramatis.Fuzzing.Targets;

/// <summary>The targets by their names.</summary>
internal static class FuzzTargets
{
    public static IReadOnlyList<FuzzTarget> All { get; } =
        [new SchemaTarget(), new BinderTarget(), new RendererTarget(), new FactTarget()];

    public static FuzzTarget Named(string name) => All.Single(target => target.Name == name);
}
