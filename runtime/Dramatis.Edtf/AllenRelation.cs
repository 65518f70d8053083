namespace Dramatis;

/// <summary>
/// The relation of one period to another: the thirteen relations of J. F. Allen, "Maintaining Knowledge about Temporal
/// Intervals" (1983). Exactly one of them holds between two periods. A period ends where the next second begins:
/// 2024-05-03 meets 2024-05-04.
/// </summary>
public enum AllenRelation
{
    /// <summary>The period ends before the other begins, and time passes between them.</summary>
    Before,

    /// <summary>The period ends where the other begins.</summary>
    Meets,

    /// <summary>The period begins first, and ends while the other goes on.</summary>
    Overlaps,

    /// <summary>Both begin together, and the period ends first.</summary>
    Starts,

    /// <summary>The period begins after the other and ends before it.</summary>
    During,

    /// <summary>The period begins after the other, and both end together.</summary>
    Finishes,

    /// <summary>Both begin and end together.</summary>
    Equals,

    /// <summary>The period begins before the other, and both end together.</summary>
    FinishedBy,

    /// <summary>The period begins before the other and ends after it.</summary>
    Contains,

    /// <summary>Both begin together, and the period ends last.</summary>
    StartedBy,

    /// <summary>The period begins while the other goes on, and ends last.</summary>
    OverlappedBy,

    /// <summary>The period begins where the other ends.</summary>
    MetBy,

    /// <summary>The period begins after the other has ended, and time passes between them.</summary>
    After,
}
