namespace Dramatis.Tool.Diffing;

/// <summary>What was and what is; one of them is missing where something was added or removed.</summary>
internal sealed record Pair<T>(T? Old, T? New)
    where T : class;
