namespace Dramatis;

/// <summary>Which anchors are one: those with one key.</summary>
/// <remarks>Where ids tell, no key is made: times are compared for every claim that a selection walks over.</remarks>
internal static class Anchors
{
    public static bool AreOne(IAnchor anchor, IAnchor? other) => (anchor, other) switch
    {
        (_, null) => false,
        (Source a, Source b) => a.Id == b.Id,
        (Source, Claim or Relation) or (Claim or Relation, Source) => false,
        (Claim or Relation, Claim or Relation) when Happening(anchor) is { } a && Happening(other) is { } b => a == b,
        (Claim a, Claim b) => a.Id == b.Id,
        _ => ReferenceEquals(anchor, other) || anchor.Key == other.Key,
    };

    private static EntityId? Happening(IAnchor anchor) =>
        anchor is Claim claim ? claim.What.Id : (anchor as Relation)?.Id;
}
