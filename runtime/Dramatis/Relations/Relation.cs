namespace Dramatis;

/// <summary>
/// A relation between actors, relations and claims: immutable, with direct references to its players.
/// </summary>
/// <remarks>
/// As an anchor of times a relation stands for its happening. Relations with the same id share their happening.
/// </remarks>
public abstract record Relation : Entity, IRelation, IAnchor
{
    /// <inheritdoc/>
    public EntityId? Id { get; init; }

    /// <inheritdoc/>
    public abstract RelationDescriptor Descriptor { get; }

    /// <summary>
    /// The caption: the one that the schema declares, otherwise the words of the type's name, the players and the fields.
    /// </summary>
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

    internal sealed override bool CountsPlayers(string position) => Descriptor.Counts(position);

    PlayerIdentity? IPlayer.Identity => new('r', null, RelationHash.Of(this));

    void IPlayer.VisitReferences(MemberVisitor visitor) => VisitMembers(visitor);

    /// <summary>The negation of this relation: a player of others, or the content of a claim that denies it.</summary>
    public static Negation operator !(Relation what) => new() { What = what };
}
