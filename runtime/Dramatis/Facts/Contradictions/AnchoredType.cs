namespace Dramatis;

/// <summary>
/// Tells of which claims of a type every clash is with claims that name one of their players, or one linked to it: those whose
/// required positions have players that are known.
/// </summary>
internal sealed class AnchoredType
{
    private readonly bool _isPremise;
    private readonly string[] _required;

    /// <summary>Makes the answers for a type.</summary>
    /// <param name="type">The type.</param>
    /// <param name="known">All types that are declared, by name.</param>
    public AnchoredType(RelationDescriptor type, ILookup<string, RelationDescriptor> known)
    {
        var reach = new TypeReach(type);
        _required = type.RequiredPositions;
        _isPremise = reach.Consequences.Any();
        IsAnchored = !reach.IsOpen && reach.Consequences.Prepend(type).All(one => Anchors(one, known));
    }

    /// <summary>True if claims of the type have such players, unless they leave one open.</summary>
    public bool IsAnchored { get; }

    /// <summary>Tells whether a claim of the type has such players.</summary>
    public bool Hold(ComparedClaim claim) =>
        IsAnchored
        && Array.TrueForAll(_required, name => IsKnown(claim[name]))
        && (!_isPremise || claim.Members.All(static member => member.AreAllIdentified));

    private static bool IsKnown(ComparedMember member) => !member.IsUnsaid && !member.IsOpen;

    private static bool Anchors(RelationDescriptor type, ILookup<string, RelationDescriptor> known)
    {
        var required = type.RequiredPositions;
        return required.Any(name => type.Key.Count == 0 || type.Key.Includes(name))
            && type.WithBases().All(one =>
                (one.Exclusive.Count == 0 || one.Exclusive.Exists(name => required.Contains(name)))
                && one.Excludes.All(exclusion => exclusion.Positions.Exists(pair =>
                    required.Contains(pair.Own) && known[exclusion.Relation].All(other => other.RequiredPositions.Contains(pair.Other)))));
    }
}
