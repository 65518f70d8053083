namespace Dramatis;

/// <summary>A relation type that cannot hold at the same time between the mapped players.</summary>
/// <param name="Relation">The other type's written name with its namespace.</param>
/// <param name="Positions">Which position of this type meets which of the other.</param>
public sealed record Exclusion(string Relation, Many<(string Own, string Other)> Positions);
