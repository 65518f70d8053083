namespace Dramatis;

/// <summary>
/// A relation type that excludes the declaring one: both cannot hold at the same time between the mapped players.
/// </summary>
/// <param name="Relation">The name of the other type in its schema, with the namespace.</param>
/// <param name="Positions">
/// The pairs of members: of the declaring type, and of the other. Fields are equal where both are given.
/// </param>
public sealed record Exclusion(string Relation, Many<(string Own, string Other)> Positions)
{
    /// <summary>The conditions on fields of the other relation, all of which are met; empty for none.</summary>
    public Many<FieldCondition> Where { get; init; }

    /// <summary>
    /// True if each player of the declaring relation has to be met by a different player of the other; false if one
    /// common player in each mapped position is enough.
    /// </summary>
    public bool NeedsAllPlayers { get; init; }

    /// <summary>True if the two only go badly together: a tension, no contradiction.</summary>
    public bool IsSoft { get; init; }
}
