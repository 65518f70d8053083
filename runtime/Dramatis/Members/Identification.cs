namespace Dramatis;

/// <summary>How well the text identifies an actor.</summary>
public enum Identification
{
    /// <summary>The text says who it is.</summary>
    Identified,

    /// <summary>The text knows that there is somebody, and not who: "experts", "a spokesman".</summary>
    Anonymous,

    /// <summary>The text does not say who it is, or is corrupt there.</summary>
    Unresolved,
}
