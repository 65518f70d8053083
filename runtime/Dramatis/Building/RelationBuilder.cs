namespace Dramatis.CompilerServices;

/// <summary>Puts a relation together step by step.</summary>
/// <typeparam name="T">The relation.</typeparam>
/// <typeparam name="TBuilder">The builder itself, so that calls chain.</typeparam>
public abstract class RelationBuilder<T, TBuilder> : EntityBuilder<T, TBuilder>
    where T : Relation
    where TBuilder : RelationBuilder<T, TBuilder>
{
    private EntityId? _id;

    /// <summary>The happening that the relation tells of.</summary>
    protected EntityId? Id => _id;

    /// <summary>Names the happening that the relation tells of.</summary>
    public TBuilder WithId(EntityId id) => Set(ref _id, id);

    /// <inheritdoc/>
    protected override void ReadMembers(MemberReader members)
    {
        ArgumentNullException.ThrowIfNull(members);
        _id = members.Happening;
    }
}
