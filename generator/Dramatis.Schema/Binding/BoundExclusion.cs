namespace Dramatis.Schema.Binding;

/// <summary>A relation that cannot hold at the same time between the mapped players.</summary>
public sealed record BoundExclusion(Symbol Relation, IReadOnlyList<(string Own, string Other)> Positions);
