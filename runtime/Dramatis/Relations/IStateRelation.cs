namespace Dramatis;

/// <summary>A relation that holds for a while.</summary>
public interface IStateRelation : IRelation
{
    /// <summary>The time for which the state holds; null if it is unknown.</summary>
    When? During { get; }
}
