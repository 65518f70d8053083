namespace Dramatis;

/// <summary>What changed between two fact bases.</summary>
/// <param name="Actors">Among the actors, by id.</param>
/// <param name="Sources">Among the sources, by id.</param>
/// <param name="Claims">Among the claims, by id; a claim is changed if a part outside its id is.</param>
public sealed record FactBaseDiff(Changes<Actor> Actors, Changes<Source> Sources, Changes<Claim> Claims)
{
    /// <summary>Whether nothing changed.</summary>
    public bool IsEmpty => Actors.IsEmpty && Sources.IsEmpty && Claims.IsEmpty;
}
