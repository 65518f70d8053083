namespace Dramatis;

/// <summary>The parties of a contradiction.</summary>
public enum ClashBetween
{
    /// <summary>One speaker: a common innermost speaker, or one source twice in its own voice.</summary>
    OneSpeaker,

    /// <summary>Two speakers in one source, or a speaker and the source itself.</summary>
    OneSource,

    /// <summary>Two speakers in two sources.</summary>
    TwoSources,
}
