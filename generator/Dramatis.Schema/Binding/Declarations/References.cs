namespace Dramatis.Schema.Binding.Declarations;

/// <summary>The names that a declaration refers to.</summary>
internal static class References
{
    /// <summary>
    /// The names on which the soundness of the declaration depends: bases, and the players of a role.
    /// </summary>
    public static IReadOnlyList<NameReference> Needed(Declared declared) => declared switch
    {
        DeclaredType { Is: { } scalar } => [scalar],
        DeclaredRole role => role.Players,
        DeclaredEntity entity => entity.Is,
        _ => [],
    };

    public static IEnumerable<NameReference> All(Declared declared) => declared is DeclaredEntity entity
        ? [.. entity.Is, .. entity.Positions.SelectMany(static p => p.Players), .. OfFields(entity), .. Excluded(declared)]
        : Needed(declared);

    /// <summary>The names of declarations that are needed in full: bases and the types of fields.</summary>
    public static IEnumerable<NameReference> BuiltOn(Declared declared) => declared switch
    {
        DeclaredType type => Needed(type),
        DeclaredEntity entity => entity.Is.Concat(OfFields(entity)),
        _ => [],
    };

    /// <summary>The relations that a relation excludes. Only their positions are needed.</summary>
    public static IEnumerable<NameReference> Excluded(Declared declared) =>
        declared is DeclaredEntity { Relation.Excludes: { Any: true } excludes }
            ? excludes.Select(static excluded => excluded.Relation)
            : [];

    // Without a list or an enumerator for each field: a file has many.
    private static IEnumerable<NameReference> OfFields(DeclaredEntity entity)
    {
        foreach (var field in entity.Fields)
        {
            foreach (var type in field.Types)
            {
                yield return type;
            }
        }
    }
}
