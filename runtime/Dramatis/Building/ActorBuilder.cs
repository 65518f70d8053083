namespace Dramatis.CompilerServices;

/// <summary>Builds an actor step by step.</summary>
/// <typeparam name="T">The actor.</typeparam>
/// <typeparam name="TBuilder">The type of the builder, which calls return so that they can be chained.</typeparam>
/// <param name="id">The actor's identity.</param>
public abstract class ActorBuilder<T, TBuilder>(EntityId id) : EntityBuilder<T, TBuilder>
    where T : Actor
    where TBuilder : ActorBuilder<T, TBuilder>
{
    private Identification _identification;

    /// <summary>The actor's identity.</summary>
    protected EntityId Id { get; } = id;

    /// <summary>The degree to which the text identifies the actor.</summary>
    protected Identification Identification => _identification;

    /// <summary>Sets the degree to which the text identifies the actor.</summary>
    public TBuilder WithIdentification(Identification identification) =>
        Set(ref _identification, identification);

    /// <inheritdoc/>
    protected override void ReadMembers(MemberReader members)
    {
        ArgumentNullException.ThrowIfNull(members);
        _identification = members.Identification;
    }
}
