namespace Dramatis;

/// <summary>The temporal character of a relation.</summary>
public enum Aspect
{
    /// <summary>A relation that neither happens nor holds for a while.</summary>
    Timeless,

    /// <summary>A relation that happens.</summary>
    Event,

    /// <summary>A relation that holds for a while.</summary>
    State,
}
