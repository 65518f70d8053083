namespace Dramatis;

/// <summary>What bases and traits know of a relation.</summary>
public interface IRelation : IPlayer
{
    /// <summary>The happening that it tells of; claims with one id tell of one happening.</summary>
    EntityId? Id { get; }

    /// <summary>What the schema declares of this relation's type.</summary>
    RelationDescriptor Descriptor { get; }
}
