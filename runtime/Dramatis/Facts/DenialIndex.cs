namespace Dramatis;

/// <summary>
/// The happenings and propositions that claims deny outright as actual; the propositions by type and key.
/// </summary>
/// <remarks>Denials of derived types are left to the rules of contradiction.</remarks>
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

    /// <summary>Tells whether a claim denies a happening, or the same proposition for its time.</summary>
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
        Qualifiers.Count: 0,
        QualifiedParts.Count: 0,
        Certainty: not Certainty.Uncommitted,
    };

    /// <summary>Tells whether the affirmed relation may lie in the time for which the other is denied.</summary>
    private static bool MayMeet(IAnchor affirmed, IAnchor denied)
    {
        if (affirmed.Time is not { } time || denied.Time is not { } all)
        {
            return true;
        }

        return (affirmed is IEventRelation ? time.FallsIn(all) : time.Intersects(all)) != Truth.No;
    }

    // A denial of a happening by its id denies no other happening of the same players.
    // docs/decisions.md: Named events
    private void Enter(Relation what)
    {
        if (what.Id is { } happening)
        {
            _happenings.Add(happening);
            return;
        }

        _propositions.Add(RelationHash.KeyOf(what), what);
    }
}
