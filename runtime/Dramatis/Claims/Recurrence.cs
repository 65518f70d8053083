namespace Dramatis;

/// <summary>The recurrence that a claim asserts.</summary>
public enum Recurrence
{
    /// <summary>It is so once.</summary>
    Once,

    /// <summary>It is so several times, or habitually.</summary>
    Repeated,

    /// <summary>It is so as a rule.</summary>
    General,
}
