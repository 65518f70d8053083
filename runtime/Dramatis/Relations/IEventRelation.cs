namespace Dramatis;

/// <summary>A relation that happens.</summary>
public interface IEventRelation : IRelation
{
    /// <summary>When it happens.</summary>
    When? On { get; }
}
