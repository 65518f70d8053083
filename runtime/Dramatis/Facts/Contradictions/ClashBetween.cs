namespace Dramatis;

/// <summary>Who clashes.</summary>
public enum ClashBetween
{
    /// <summary>Somebody with himself: a common innermost speaker, or one source twice in its own voice.</summary>
    OneSpeaker,

    /// <summary>Two speakers in one source, or a speaker and the source itself.</summary>
    OneSource,

    /// <summary>Two speakers in two sources.</summary>
    TwoSources,
}
