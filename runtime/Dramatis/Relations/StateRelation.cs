namespace Dramatis;

/// <summary>A relation that holds for a while.</summary>
public abstract record StateRelation : Relation, IStateRelation
{
    /// <inheritdoc/>
    public When? During { get; init; }

    /// <inheritdoc/>
    public override void VisitMembers(MemberVisitor visitor) => visitor.Field("during", During);
}

/// <summary>A relation that holds for a while.</summary>
public interface IStateRelation : IRelation
{
    /// <summary>The time for which the state holds; null if it is unknown.</summary>
    When? During { get; }
}
