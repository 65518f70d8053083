namespace Dramatis;

/// <summary>A relation that follows from another: implied by it, begun by it or ended by it.</summary>
/// <example>A withdrawal ends a presence: the one who withdraws is the one who was present, in the same area.</example>
public sealed record Consequence
{
    private readonly Func<RelationDescriptor>? _relation;

    /// <summary>Makes a consequence of another type.</summary>
    /// <param name="relation">Gives the type that follows. It is asked for late, since types can follow from each other.</param>
    /// <param name="members">
    /// The pairs of members: of the declaring type, and of the one that follows. A member of the declaring type that stands in
    /// two pairs has two players, of which each takes one of the two positions.
    /// </param>
    public Consequence(Func<RelationDescriptor> relation, Many<(string Own, string Other)> members) =>
        (_relation, Members) = (relation, members);

    /// <summary>Makes a consequence that is itself a player.</summary>
    /// <param name="matter">The position whose relation follows.</param>
    public Consequence(string matter) => Matter = matter;

    /// <summary>The type that follows; null if it is a player.</summary>
    public RelationDescriptor? Relation => _relation?.Invoke();

    /// <summary>The position of the declaring type whose player follows; null if a type follows.</summary>
    public string? Matter { get; }

    /// <summary>The pairs of members: of the declaring type, and of the one that follows.</summary>
    public Many<(string Own, string Other)> Members { get; }

    /// <summary>The values of fields of the relation that follows, one each.</summary>
    public Many<FieldCondition> Where { get; init; }

    /// <summary>True if it follows usually and not always.</summary>
    public bool IsLikely { get; init; }
}
