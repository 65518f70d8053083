namespace Dramatis;

/// <summary>One step of an attribution: those who say it together.</summary>
/// <param name="Speakers">One or more actors.</param>
public sealed record AttributionStep(Many<Actor> Speakers)
{
    /// <summary>Whether an actor is among the speakers.</summary>
    public bool Includes(IActor who)
    {
        ArgumentNullException.ThrowIfNull(who);
        return Speakers.HasId(who.Id);
    }
}
