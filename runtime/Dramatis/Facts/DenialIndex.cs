namespace Dramatis;

/// <summary>What claims deny outright as actual: the happenings, and the propositions by type and key.</summary>
/// <remarks>A denial of a derived type or at another time is a matter for the rules of contradiction.</remarks>
internal sealed class DenialIndex
{
    private readonly HashSet<EntityId> _happenings = [];
    private readonly HashSet<UInt128> _propositions = [];

    public DenialIndex(IEnumerable<Claim> claims)
    {
        foreach (var claim in claims.Where(IsDenial))
        {
            Enter(claim.What);
        }
    }

    /// <summary>Whether some claim denies this happening, or the same proposition.</summary>
    public bool Reach(IRelation what) =>
        (what.Id is { } happening && _happenings.Contains(happening))
        || (what is Relation relation && _propositions.Contains(ContentHasher.KeyOf(relation)));

    private static bool IsDenial(Claim claim) => claim is
    {
        Modality: Modality.Actual,
        Polarity: Polarity.Denied,
        Condition: null,
        Certainty: not Certainty.Uncommitted,
    };

    // Who denies a happening by its id does not deny every other of the same players.
    private void Enter(Relation what)
    {
        if (what.Id is { } happening)
        {
            _happenings.Add(happening);
        }
        else
        {
            _propositions.Add(ContentHasher.KeyOf(what));
        }
    }
}
