namespace Dramatis;

/// <summary>The certainty with which the innermost speaker says something, from the firmest to none.</summary>
public enum Certainty
{
    /// <summary>The speaker says it without reservation.</summary>
    Certain,

    /// <summary>The speaker calls it likely.</summary>
    Probable,

    /// <summary>The speaker calls it possible.</summary>
    Possible,

    /// <summary>The speaker leaves it open.</summary>
    Uncommitted,
}
