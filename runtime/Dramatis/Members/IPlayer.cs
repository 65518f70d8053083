namespace Dramatis;

/// <summary>Something that can stand in a position of a relation: an actor, a relation or a claim.</summary>
public interface IPlayer
{
    /// <summary>A description for people: a name, or a sentence.</summary>
    string Caption { get; }

    /// <summary>A description for messages: the type, for an actor with its id.</summary>
    internal string Description => Caption;

    /// <summary>
    /// The identity: of an actor by its id, of a relation by its content, of a claim by its id; null for any other
    /// type.
    /// </summary>
    internal PlayerIdentity? Identity => null;

    /// <summary>Shows a visitor everything to which the player refers.</summary>
    internal void VisitReferences(MemberVisitor visitor)
    {
    }
}
