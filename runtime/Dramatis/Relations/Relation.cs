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

    string IPlayer.Description => $"a {Descriptor.Name}";

    string IAnchor.Key => Id is { } happening ? $"happening:{happening}" : $"relation:{RelationHash.Of(this):x32}";

    AnchorId? IAnchor.Id => Id is { } happening ? new("happening", happening.Value) : null;

    When? IAnchor.Time => this switch
    {
        IEventRelation happens => happens.On,
        IStateRelation holds => holds.During,
        _ => null,
    };

    void IPlayer.AddTo(ContentHasher hasher, string member) => hasher.Add(member, 'r', RelationHash.Of(this));

    /// <summary>That this is not so.</summary>
    public static Proposition operator !(Relation what) => new(what, Polarity.Denied);
}
