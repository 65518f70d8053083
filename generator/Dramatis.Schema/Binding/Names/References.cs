using Dramatis.Schema.Binding.Declarations;

namespace Dramatis.Schema.Binding.Names;

/// <summary>The names that a declaration refers to.</summary>
internal static class References
{
    /// <summary>What must be sound before it can be: bases, and the players of a role.</summary>
    public static IEnumerable<NameReference> Needed(Declared declared) => declared switch
    {
        DeclaredType { Is: { } scalar } => [scalar],
        DeclaredRole role => role.Players,
        DeclaredEntity entity => entity.Is,
        _ => [],
    };

    public static IEnumerable<NameReference> All(Declared declared)
    {
        foreach (var needed in Needed(declared))
        {
            yield return needed;
        }

        if (declared is not DeclaredEntity entity)
        {
            yield break;
        }

        foreach (var position in entity.Positions)
        {
            foreach (var player in position.Players)
            {
                yield return player;
            }
        }

        foreach (var type in OfFields(entity))
        {
            yield return type;
        }

        foreach (var excluded in Excluded(declared))
        {
            yield return excluded;
        }
    }

    /// <summary>What a declaration builds on: bases with all they have, and the types of fields.</summary>
    public static IEnumerable<NameReference> BuiltOn(Declared declared) => declared switch
    {
        DeclaredType type => Needed(type),
        DeclaredEntity entity => entity.Is.Concat(OfFields(entity)),
        _ => [],
    };

    /// <summary>The relations that it excludes, of which only the positions count.</summary>
    public static IEnumerable<NameReference> Excluded(Declared declared) =>
        declared is DeclaredEntity { Relation.Excluded: { Count: > 0 } excluded } ? excluded : [];

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
