namespace Dramatis;

/// <summary>The members of every relation, for bases and traits.</summary>
public interface IRelation : IPlayer
{
    /// <summary>
    /// The id of the happening that the relation describes. Claims with one id describe one happening.
    /// </summary>
    EntityId? Id { get; }

    /// <summary>The schema's declaration of the relation's type.</summary>
    RelationDescriptor Descriptor { get; }
}
