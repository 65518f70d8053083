namespace Dramatis;

/// <summary>The certainty of the innermost speaker about the content of a claim, from the firmest to none.</summary>
public enum Certainty
{
    /// <summary>The speaker states the content without reservation.</summary>
    Certain,

    /// <summary>The speaker calls the content likely.</summary>
    Probable,

    /// <summary>The speaker calls the content possible.</summary>
    Possible,

    /// <summary>The speaker does not commit to the content.</summary>
    Uncommitted,
}
