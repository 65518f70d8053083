namespace Dramatis;

/// <summary>How often something is said to be so.</summary>
public enum Recurrence
{
    /// <summary>Once.</summary>
    Once,

    /// <summary>Several times, or as a habit.</summary>
    Repeated,

    /// <summary>As a rule.</summary>
    General,
}
