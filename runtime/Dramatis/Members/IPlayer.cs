namespace Dramatis;

/// <summary>Something that can stand in a position of a relation: an actor, a relation or a claim.</summary>
public interface IPlayer
{
    /// <summary>A description for people: a name, or a sentence.</summary>
    string Caption { get; }

    /// <summary>A description for messages: the type, for an actor with its id.</summary>
    internal string Description => Caption;

    /// <summary>
    /// Adds the player to the hash of a relation or a claim: an actor by its id, a relation by its content, a claim by
    /// its id.
    /// </summary>
    /// <exception cref="ArgumentException">The player is of a type that has no identity of its own.</exception>
    internal void AddTo(ContentHasher hasher, string member) => throw new ArgumentException(
        $"{member} is a {GetType().Name}; players are actors, relations and claims.", nameof(hasher));
}
