namespace Dramatis;

/// <summary>A group of actors, or of events and states, that claims call one.</summary>
/// <param name="Actors">The actors; empty if events or states are one.</param>
/// <param name="Happenings">The events or states; empty if actors are one.</param>
/// <param name="Certainty">The certainty of the weakest link without which the group would fall apart.</param>
/// <param name="Claims">The claims that link them, in the order in which they were made.</param>
public sealed record Identity(Many<Actor> Actors, Many<Relation> Happenings, Certainty Certainty, Many<Claim> Claims)
{
    /// <summary>The captions of all that are one.</summary>
    public override string ToString() => string.Join(
        " = ", Actors.Select(static actor => actor.Caption).Concat(Happenings.Select(static relation => relation.Caption)));
}
