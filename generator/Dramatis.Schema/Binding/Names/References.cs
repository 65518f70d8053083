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

    public static IEnumerable<NameReference> All(Declared declared) => declared is DeclaredEntity entity
        ? entity.Is
            .Concat(entity.Positions.SelectMany(static p => p.Players))
            .Concat(entity.Fields.SelectMany(static f => f.Types))
            .Concat(entity.Relation?.Excluded ?? default)
        : Needed(declared);
}
