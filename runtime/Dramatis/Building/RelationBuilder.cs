namespace Dramatis;

/// <summary>Puts a relation together step by step.</summary>
/// <typeparam name="T">The relation.</typeparam>
/// <typeparam name="TBuilder">The builder itself, so that calls chain.</typeparam>
public abstract class RelationBuilder<T, TBuilder> : EntityBuilder<T>
    where T : Relation
    where TBuilder : RelationBuilder<T, TBuilder>
{
    /// <summary>The happening that the relation tells of.</summary>
    protected EntityId? Id { get; private set; }

    /// <summary>Names the happening that the relation tells of.</summary>
    public TBuilder WithId(EntityId id)
    {
        Id = id;
        return (TBuilder)this;
    }
}
