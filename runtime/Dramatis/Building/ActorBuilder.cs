namespace Dramatis.CompilerServices;

/// <summary>Puts an actor together step by step.</summary>
/// <typeparam name="T">The actor.</typeparam>
/// <typeparam name="TBuilder">The builder itself, so that calls chain.</typeparam>
/// <param name="id">The actor's identity.</param>
public abstract class ActorBuilder<T, TBuilder>(EntityId id) : EntityBuilder<T, TBuilder>
    where T : Actor
    where TBuilder : ActorBuilder<T, TBuilder>
{
    private Identification _identification;

    /// <summary>The actor's identity.</summary>
    protected EntityId Id { get; } = id;

    /// <summary>How well the text identifies the actor.</summary>
    protected Identification Identification => _identification;

    /// <summary>Says how well the text identifies the actor.</summary>
    public TBuilder WithIdentification(Identification identification) =>
        Set(ref _identification, identification);

    /// <inheritdoc/>
    protected override void ReadMembers(MemberReader members)
    {
        ArgumentNullException.ThrowIfNull(members);
        _identification = members.Identification;
    }
}
