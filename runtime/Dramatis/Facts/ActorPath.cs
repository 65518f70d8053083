namespace Dramatis;

/// <summary>
/// The place of an actor in a claim, <c>Host[norland]</c>. It becomes a text only if there is an issue.
/// </summary>
/// <param name="Outer">The path to the relation, with a dot at its end; empty for the claim's own relation.</param>
/// <param name="Member">The name of the position, in the schema or in C#.</param>
/// <param name="Id">The id of the actor.</param>
internal readonly record struct ActorPath(string Outer, string Member, EntityId Id)
{
    /// <summary>
    /// The id of the first actor in a path such as <c>Host[norland].Code</c>; the default if there is none.
    /// </summary>
    public static EntityId IdIn(string path) => path.Split(']')[..^1]
        .Select(static step => step[(step.LastIndexOf('[') + 1)..])
        .Where(static text => !text.All(char.IsAsciiDigit))
        .Select(static text => EntityId.TryParse(text, null, out var id) ? id : default)
        .FirstOrDefault();

    public override string ToString() => $"{Outer}{PartName.Of(Member)}[{Id}]";
}
