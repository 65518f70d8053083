namespace Dramatis;

/// <summary>What claims deny outright as actual: the happenings, and the propositions by type and key.</summary>
/// <remarks>A denial of a derived type is a matter for the rules of contradiction.</remarks>
internal sealed class DenialIndex
{
    private readonly HashSet<EntityId> _happenings = [];
    private readonly Dictionary<UInt128, List<Relation>> _propositions = [];

    public DenialIndex(IEnumerable<Claim> claims)
    {
        foreach (var claim in claims.Where(IsDenial))
        {
            Enter(claim.What);
        }
    }

    /// <summary>Whether some claim denies this happening, or the same proposition for its time.</summary>
    public bool Reach(IRelation what) =>
        (what.Id is { } happening && _happenings.Contains(happening))
        || (what is Relation relation
            && _propositions.TryGetValue(RelationHash.KeyOf(relation), out var denied)
            && denied.Exists(denial => MayMeet(relation, denial)));

    private static bool IsDenial(Claim claim) => claim is
    {
        Modality: Modality.Actual,
        Polarity: Polarity.Denied,
        Condition: null,
        Certainty: not Certainty.Uncommitted,
    };

    /// <summary>Whether what is affirmed may lie in the time for which the other is denied.</summary>
    private static bool MayMeet(IAnchor affirmed, IAnchor denied)
    {
        if (affirmed.Time is not { } time || denied.Time is not { } all)
        {
            return true;
        }

        return (affirmed is IEventRelation ? time.FallsIn(all) : time.Intersects(all)) != Truth.No;
    }

    // Who denies a happening by its id does not deny every other of the same players.
    private void Enter(Relation what)
    {
        if (what.Id is { } happening)
        {
            _happenings.Add(happening);
            return;
        }

        var key = RelationHash.KeyOf(what);
        if (!_propositions.TryGetValue(key, out var denied))
        {
            _propositions.Add(key, denied = []);
        }

        denied.Add(what);
    }
}
