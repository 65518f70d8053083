namespace Dramatis.AspNetCore;

/// <summary>Finds in the snapshot what claims name by its id, and remembers whether the snapshot lacked something.</summary>
internal sealed class SnapshotLookup(IFactLookup snapshot) : IFactLookup
{
    /// <summary>True if something was not found.</summary>
    public bool LacksSome { get; private set; }

    public Actor? FindActor(EntityId id) => Noted(snapshot.FindActor(id));

    public Source? FindSource(EntityId id) => Noted(snapshot.FindSource(id));

    public Claim? FindClaim(ClaimId id) => Noted(snapshot.FindClaim(id));

    private T? Noted<T>(T? found)
        where T : class
    {
        LacksSome |= found is null;
        return found;
    }
}
