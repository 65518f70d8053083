namespace Dramatis;

/// <summary>Where an actor plays, <c>Host[norland]</c>; becomes a text only where there is an issue.</summary>
/// <param name="Outer">The way to the relation, with a dot at its end; empty for the claim's own.</param>
/// <param name="Member">The position, in the schema's writing or in C#'s.</param>
/// <param name="Id">The actor's id.</param>
internal readonly record struct ActorPath(string Outer, string Member, EntityId Id)
{
    public override string ToString() => $"{Outer}{PartName.Of(Member)}[{Id}]";
}
