namespace Dramatis;

/// <summary>How a relation stands in time.</summary>
public enum Aspect
{
    /// <summary>Neither happens nor holds for a while.</summary>
    Timeless,

    /// <summary>Happens.</summary>
    Event,

    /// <summary>Holds for a while.</summary>
    State,
}
