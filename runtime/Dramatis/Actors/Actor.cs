namespace Dramatis;

/// <summary>
/// Whatever has an identity and can play a role: people and states, but also places, documents, topics, groups.
/// </summary>
/// <remarks>Identity is the id; equality is content, as for every record.</remarks>
public abstract record Actor(EntityId Id) : Entity, IActor
{
    /// <inheritdoc/>
    public Identification Identification { get; init; }

    /// <summary>What the schema declares of this actor's type.</summary>
    public abstract ActorDescriptor Descriptor { get; }

    /// <summary>The caption that the schema declares, else the id.</summary>
    public override string Caption => Id.Value;

    /// <summary>Checks what every actor has: an id.</summary>
    protected override void CheckMembers(ref ValidationReport report)
    {
        if (Id.IsDefault)
        {
            report.Add(ValidationCodes.Missing, nameof(Id), "An actor needs an id.");
        }
    }
}
