namespace Dramatis;

/// <summary>Tells with which claims a claim can clash, as far as its type and players alone tell it.</summary>
/// <param name="types">The types of the schemas.</param>
internal sealed class ClashReach(SchemaTypes types)
{
    private readonly ILookup<string, RelationDescriptor> _known = types.RelationNames
        .Select(name => types.TryGet(name, out RelationDescriptor? type) ? type : null!)
        .Distinct()
        .ToLookup(static type => type.Name, StringComparer.Ordinal);

    private readonly System.Collections.Concurrent.ConcurrentDictionary<RelationDescriptor, (AnchoredType Anchors, ComparedType Compared)> _types =
        new(ReferenceEqualityComparer.Instance);

    /// <summary>The properties of a claim by which it is compared.</summary>
    public ClaimFlags FlagsOf(Claim claim)
    {
        var type = claim.What.Descriptor;
        var isLink = claim.What is SameAs or PartOf or ActsFor || LinkTypes.Follow(type);
        return (IsLoose(claim) ? ClaimFlags.IsLoose : ClaimFlags.None) | (isLink ? ClaimFlags.IsLink : ClaimFlags.None);
    }

    /// <summary>The types whose claims can clash with claims of a type.</summary>
    public IEnumerable<string> Met(string type)
    {
        var reach = new TypeReach(_known[type].First());
        return _known.Where(other => reach.Meets(new(other.First()))).Select(static other => other.Key);
    }

    // A note names claims, and no claim names a note.
    private bool IsLoose(Claim claim)
    {
        var (anchors, compared) = _types.GetOrAdd(
            claim.What.Descriptor,
            type => (new(type, _known), new(type, new TypeReach(type).Consequences.Any())));
        return claim.What is Conflict || !anchors.Hold(new(claim, 0, compared, new(new([]))));
    }
}
