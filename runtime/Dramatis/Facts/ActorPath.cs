namespace Dramatis;

/// <summary>
/// The place of an actor in a claim, <c>Host[norland]</c>. It becomes a text only if there is an issue.
/// </summary>
/// <param name="Outer">The path to the relation, with a dot at its end; empty for the claim's own relation.</param>
/// <param name="Member">The name of the position, in the schema or in C#.</param>
/// <param name="Id">The id of the actor.</param>
internal readonly record struct ActorPath(string Outer, string Member, EntityId Id)
{
    public override string ToString() => $"{Outer}{PartName.Of(Member)}[{Id}]";
}
