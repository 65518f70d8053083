namespace Dramatis;

/// <summary>What roles and traits know of an actor.</summary>
public interface IActor : IPlayer
{
    /// <summary>The actor's identity.</summary>
    EntityId Id { get; }

    /// <summary>How well the text identifies the actor.</summary>
    Identification Identification { get; }
}
