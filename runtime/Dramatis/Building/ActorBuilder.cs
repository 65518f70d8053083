namespace Dramatis;

/// <summary>Puts an actor together step by step.</summary>
/// <typeparam name="T">The actor.</typeparam>
/// <typeparam name="TBuilder">The builder itself, so that calls chain.</typeparam>
/// <param name="id">The actor's identity.</param>
public abstract class ActorBuilder<T, TBuilder>(EntityId id) : EntityBuilder<T>
    where T : Actor
    where TBuilder : ActorBuilder<T, TBuilder>
{
    /// <summary>The actor's identity.</summary>
    protected EntityId Id { get; } = id;

    /// <summary>How well the text identifies the actor.</summary>
    protected Identification Identification { get; private set; }

    /// <summary>Says how well the text identifies the actor.</summary>
    public TBuilder WithIdentification(Identification identification)
    {
        Identification = identification;
        return (TBuilder)this;
    }
}
