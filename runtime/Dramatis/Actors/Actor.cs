namespace Dramatis;

/// <summary>
/// Something that has an identity and can play a role: people and states, but also places, documents, topics, groups.
/// </summary>
/// <remarks>The id is the identity. Equality compares the content, as for every record.</remarks>
public abstract record Actor(EntityId Id) : Entity, IActor
{
    /// <inheritdoc/>
    public Identification Identification { get; init; }

    /// <summary>
    /// True if the text identifies the actor. The compiler then knows that the members which identified actors need are given.
    /// </summary>
    public virtual bool IsIdentified => Identification == Identification.Identified;

    /// <summary>The schema's declaration of the actor's type.</summary>
    public abstract ActorDescriptor Descriptor { get; }

    /// <summary>The caption: the one that the schema declares, otherwise the id.</summary>
    public override string Caption => Id.Value;

    string IPlayer.Description => $"{Id}, a {Descriptor.Name},";

    PlayerIdentity? IPlayer.Identity => new('a', Id.Value);

    /// <summary>Checks that the actor has an id.</summary>
    protected override void CheckMembers(ref ValidationReport report)
    {
        if (Id.IsDefault)
        {
            report.Add(ValidationCodes.Missing, nameof(Id), "An actor needs an id.");
        }

        report.Defined(Enum.IsDefined(Identification), nameof(Identification), nameof(Identification));
    }
}
