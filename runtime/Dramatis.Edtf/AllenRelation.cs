namespace Dramatis;

/// <summary>
/// How one period stands to another: the thirteen relations of J. F. Allen, "Maintaining Knowledge about Temporal
/// Intervals" (1983). Of two periods exactly one is so. A period ends where the next second begins: 2024-05-03 meets
/// 2024-05-04.
/// </summary>
public enum AllenRelation
{
    /// <summary>It ends before the other begins, and time passes between them.</summary>
    Before,

    /// <summary>It ends where the other begins.</summary>
    Meets,

    /// <summary>It begins first, and ends while the other goes on.</summary>
    Overlaps,

    /// <summary>They begin together, and it ends first.</summary>
    Starts,

    /// <summary>It begins after the other and ends before it.</summary>
    During,

    /// <summary>It begins after the other, and they end together.</summary>
    Finishes,

    /// <summary>They begin and end together.</summary>
    Equals,

    /// <summary>It begins before the other, and they end together.</summary>
    FinishedBy,

    /// <summary>It begins before the other and ends after it.</summary>
    Contains,

    /// <summary>They begin together, and it ends last.</summary>
    StartedBy,

    /// <summary>It begins while the other goes on, and ends last.</summary>
    OverlappedBy,

    /// <summary>It begins where the other ends.</summary>
    MetBy,

    /// <summary>It begins after the other has ended, and time passes between them.</summary>
    After,
}
