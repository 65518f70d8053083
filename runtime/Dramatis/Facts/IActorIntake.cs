namespace Dramatis;

/// <summary>A table to which the actors of claims are added.</summary>
internal interface IActorIntake
{
    /// <summary>Adds an actor, or reports the reason for which it cannot.</summary>
    /// <param name="actor">The actor.</param>
    /// <param name="path">The place of the actor in the claim.</param>
    /// <param name="content">Collects the errors of the actor itself.</param>
    /// <param name="clashes">Collects the clashes with other actors.</param>
    void Take(Actor actor, ActorPath path, ref ValidationReport content, ref ValidationReport clashes);
}
