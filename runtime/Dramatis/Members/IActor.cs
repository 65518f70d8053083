namespace Dramatis;

/// <summary>The members of every actor, for roles and traits.</summary>
public interface IActor : IPlayer
{
    /// <summary>The actor's identity.</summary>
    EntityId Id { get; }

    /// <summary>The degree to which the text identifies the actor.</summary>
    Identification Identification { get; }
}
