namespace Dramatis.CompilerServices;

/// <summary>Builds a relation step by step.</summary>
/// <typeparam name="T">The relation.</typeparam>
/// <typeparam name="TBuilder">The type of the builder, which calls return so that they can be chained.</typeparam>
/// <param name="draft">A relation without members.</param>
public abstract class RelationBuilder<T, TBuilder>(T draft) : EntityBuilder<T, TBuilder>(draft)
    where T : Relation
    where TBuilder : RelationBuilder<T, TBuilder>
{
    /// <summary>Sets the id of the happening that the relation describes.</summary>
    public TBuilder WithId(EntityId id) => Set(Draft with { Id = id });

    /// <inheritdoc/>
    protected override T ReadMembers(MemberReader members)
    {
        ArgumentNullException.ThrowIfNull(members);
        return members.Happening is { } happening ? Draft with { Id = happening } : Draft;
    }
}
