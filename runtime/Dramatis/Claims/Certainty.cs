namespace Dramatis;

/// <summary>How firmly the innermost speaker says something; the firmest comes first.</summary>
public enum Certainty
{
    /// <summary>Flatly.</summary>
    Certain,

    /// <summary>It is likely.</summary>
    Probable,

    /// <summary>It may be so, perhaps.</summary>
    Possible,

    /// <summary>It is left open whether it is so.</summary>
    Uncommitted,
}
