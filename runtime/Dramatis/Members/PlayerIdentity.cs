namespace Dramatis;

/// <summary>The identity of a player: players with one identity are one.</summary>
/// <param name="Kind">The kind as hashes have it: <c>a</c> for an actor, <c>c</c> for a claim, <c>r</c> for a relation.</param>
/// <param name="Id">The id of an actor.</param>
/// <param name="Hash">The hash of a claim or a relation.</param>
internal readonly record struct PlayerIdentity(char Kind, string? Id, UInt128 Hash = default) : IComparable<PlayerIdentity>
{
    /// <summary>Compares by kind, then by id or hash.</summary>
    public int CompareTo(PlayerIdentity other) =>
        Kind != other.Kind ? Kind.CompareTo(other.Kind)
        : Id is not null ? string.CompareOrdinal(Id, other.Id)
        : Hash.CompareTo(other.Hash);
}
