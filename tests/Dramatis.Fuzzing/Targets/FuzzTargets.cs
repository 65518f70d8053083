namespace Dramatis.Fuzzing.Targets;

/// <summary>The targets by their names.</summary>
internal static class FuzzTargets
{
    public static IReadOnlyList<FuzzTarget> All { get; } =
        [new SchemaTarget(), new BinderTarget(), new RendererTarget(), new FactTarget(), new JsonTarget(), new SaveTarget(), new RulesTarget()];

    /// <summary>Fails by itself; no run of all has it.</summary>
    public static FuzzTarget Planted { get; } = new PlantedTarget();

    public static FuzzTarget Named(string name) => All.Append(Planted).Single(target => target.Name == name);
}
