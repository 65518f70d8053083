namespace Dramatis;

/// <summary>
/// Finds the actors, sources and claims that JSON names by their ids. A <see cref="FactBase"/> and its builder are lookups;
/// a store can be one, too.
/// </summary>
public interface IFactLookup
{
    /// <summary>The actor with an id; null if there is none.</summary>
    Actor? FindActor(EntityId id);

    /// <summary>The source with an id; null if there is none.</summary>
    Source? FindSource(EntityId id);

    /// <summary>The claim with an id; null if there is none.</summary>
    Claim? FindClaim(ClaimId id);
}
