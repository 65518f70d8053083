namespace Dramatis;

/// <summary>The degree to which a text identifies an actor.</summary>
public enum Identification
{
    /// <summary>The text says who the actor is.</summary>
    Identified,

    /// <summary>The text mentions somebody without saying who: "experts", "a spokesman".</summary>
    Anonymous,

    /// <summary>The text does not mention the actor, or is corrupt there.</summary>
    Unresolved,
}
