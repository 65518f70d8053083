namespace Dramatis;

/// <summary>
/// How actors, relations and claims stand to each other: immutable, pointing to its players directly.
/// </summary>
/// <remarks>As an anchor of times it is its happening, which it shares with every relation that has its id.</remarks>
public abstract record Relation : Entity, IRelation, IAnchor
{
    /// <inheritdoc/>
    public EntityId? Id { get; init; }

    /// <inheritdoc/>
    public abstract RelationDescriptor Descriptor { get; }

    /// <summary>The words of the type's name with its players, unless the schema declares a caption.</summary>
    public override string Caption => RelationCaption.Of(this);

    string IAnchor.Key => Id is { } happening ? $"happening:{happening}" : $"relation:{ContentHasher.Of(this):x32}";

    When? IAnchor.Time => this switch
    {
        IEventRelation happens => happens.On,
        IStateRelation holds => holds.During,
        _ => null,
    };

    /// <summary>That this is not so.</summary>
    public static Proposition operator !(Relation what) => new(what, Polarity.Denied);
}
