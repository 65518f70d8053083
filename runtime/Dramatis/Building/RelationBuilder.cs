namespace Dramatis.CompilerServices;

/// <summary>Builds a relation step by step.</summary>
/// <typeparam name="T">The relation.</typeparam>
/// <typeparam name="TBuilder">The type of the builder, which calls return so that they can be chained.</typeparam>
public abstract class RelationBuilder<T, TBuilder> : EntityBuilder<T, TBuilder>
    where T : Relation
    where TBuilder : RelationBuilder<T, TBuilder>
{
    private EntityId? _id;

    /// <summary>The id of the happening that the relation describes.</summary>
    protected EntityId? Id => _id;

    /// <summary>Sets the id of the happening that the relation describes.</summary>
    public TBuilder WithId(EntityId id) => Set(ref _id, id);

    /// <inheritdoc/>
    protected override void ReadMembers(MemberReader members)
    {
        ArgumentNullException.ThrowIfNull(members);
        _id = members.Happening;
    }
}
