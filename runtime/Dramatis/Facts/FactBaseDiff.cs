namespace Dramatis;

/// <summary>The changes between two fact bases.</summary>
/// <param name="Actors">The changes among the actors, by id.</param>
/// <param name="Sources">The changes among the sources, by id.</param>
/// <param name="Claims">The changes among the claims, by id. A claim is changed if a part outside its id is.</param>
public sealed record FactBaseDiff(Changes<Actor> Actors, Changes<Source> Sources, Changes<Claim> Claims)
{
    /// <summary>True if nothing changed.</summary>
    public bool IsEmpty => Actors.IsEmpty && Sources.IsEmpty && Claims.IsEmpty;
}
