namespace Dramatis;

/// <summary>
/// A relation type that excludes the declaring one: both cannot hold at the same time between the mapped players.
/// </summary>
/// <param name="Relation">The name of the other type in its schema, with the namespace.</param>
/// <param name="Positions">The pairs of positions: of the declaring type, and of the other.</param>
public sealed record Exclusion(string Relation, Many<(string Own, string Other)> Positions);
