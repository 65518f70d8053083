namespace Dramatis;

/// <summary>A relation that holds for a while.</summary>
public interface IStateRelation : IRelation
{
    /// <summary>While it holds.</summary>
    When? During { get; }
}
