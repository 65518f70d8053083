namespace Dramatis.Schema.Binding;

/// <summary>How a relation stands in time.</summary>
public enum BoundAspect
{
    Timeless,
    Event,
    State,
}
