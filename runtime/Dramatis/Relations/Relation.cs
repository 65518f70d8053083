namespace Dramatis;

/// <summary>
/// How actors, relations and claims stand to each other: immutable, pointing to its players directly.
/// </summary>
public abstract record Relation : Entity, IRelation
{
    /// <inheritdoc/>
    public EntityId? Id { get; init; }

    /// <inheritdoc/>
    public abstract RelationDescriptor Descriptor { get; }

    /// <summary>The words of the type's name with its players, unless the schema declares a caption.</summary>
    public override string Caption => RelationCaption.Of(this);

    /// <summary>That this is not so.</summary>
    public static Proposition operator !(Relation what) => new(what, Polarity.Denied);
}
