namespace Dramatis;

/// <summary>Takes in the actors that claims name.</summary>
internal interface IActorIntake
{
    /// <summary>Takes an actor in, or says why not.</summary>
    /// <param name="actor">The actor.</param>
    /// <param name="path">Where it plays.</param>
    /// <param name="content">Collects what is wrong with the actor itself.</param>
    /// <param name="clashes">Collects what is wrong with it beside the others.</param>
    void Take(Actor actor, ActorPath path, ref ValidationReport content, ref ValidationReport clashes);
}
