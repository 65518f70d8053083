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
        ? [.. entity.Is, .. entity.Positions.SelectMany(static p => p.Players), .. OfFields(entity), .. OfClauses(entity)]
        : Needed(declared);

    /// <summary>The names of declarations that are needed in full: bases and the types of fields.</summary>
    public static IEnumerable<NameReference> BuiltOn(Declared declared) => declared switch
    {
        DeclaredType type => Needed(type),
        DeclaredEntity entity => entity.Is.Concat(OfFields(entity)),
        _ => [],
    };

    private static IEnumerable<NameReference> OfClauses(DeclaredEntity entity) => entity.Relation is { Clauses: { Any: true } clauses }
        ? clauses.Select(static clause => clause.Relation).OfType<NameReference>()
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
