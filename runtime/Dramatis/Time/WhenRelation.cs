namespace Dramatis;

/// <summary>The relation of a time to a date, an interval or an anchor.</summary>
public enum WhenRelation
{
    /// <summary>The time is that of the anchor, date or interval.</summary>
    At,

    /// <summary>
    /// The time of a state that is observed at the anchor, date or interval: it began before and ends after.
    /// </summary>
    AsOf,

    /// <summary>The time is before the beginning.</summary>
    Before,

    /// <summary>The time is after the end.</summary>
    After,

    /// <summary>The time is within.</summary>
    During,

    /// <summary>
    /// The time is the calendar year of the beginning, or a number of years before or after that year.
    /// </summary>
    Year,
}
