namespace Dramatis;

/// <summary>The number of occasions that a claim is about: one, several, or all as a rule.</summary>
public enum Recurrence
{
    /// <summary>The claim is about a single occasion.</summary>
    Once,

    /// <summary>The claim is about several occasions, or a habit.</summary>
    Repeated,

    /// <summary>The claim states a general rule.</summary>
    General,
}
