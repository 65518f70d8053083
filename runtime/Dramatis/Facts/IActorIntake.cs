namespace Dramatis;

/// <summary>A table that takes in the actors of claims.</summary>
internal interface IActorIntake
{
    /// <summary>Takes an actor in, or reports the reason why it cannot.</summary>
    /// <param name="actor">The actor.</param>
    /// <param name="path">The place of the actor in the claim.</param>
    /// <param name="content">Collects the errors of the actor itself.</param>
    /// <param name="clashes">Collects the clashes with other actors.</param>
    void Take(Actor actor, ActorPath path, ref ValidationReport content, ref ValidationReport clashes);
}
