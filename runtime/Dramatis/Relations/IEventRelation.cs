namespace Dramatis;

/// <summary>A relation that happens.</summary>
public interface IEventRelation : IRelation
{
    /// <summary>The time of the event; null if it is unknown.</summary>
    When? On { get; }
}
