namespace Dramatis;

/// <summary>A relation that happens.</summary>
public abstract record EventRelation : Relation, IEventRelation
{
    /// <inheritdoc/>
    public When? On { get; init; }

    /// <inheritdoc/>
    public override void VisitMembers(MemberVisitor visitor) => visitor.Field("on", On);
}

/// <summary>A relation that happens.</summary>
public interface IEventRelation : IRelation
{
    /// <summary>The time of the event; null if it is unknown.</summary>
    When? On { get; }
}
