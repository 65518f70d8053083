namespace Dramatis;

/// <summary>One step of an attribution: the actors who speak together.</summary>
/// <param name="Speakers">The speakers, one or more.</param>
public sealed record AttributionStep(Many<Actor> Speakers)
{
    /// <summary>Tells whether an actor is among the speakers.</summary>
    public bool Includes(IActor who)
    {
        ArgumentNullException.ThrowIfNull(who);
        return Speakers.HasId(who.Id);
    }
}
