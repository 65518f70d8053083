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

    /// <summary>The calendar day of it, or a number of days before or after that.</summary>
    Day,

    /// <summary>The week of it, from Monday to Sunday, or a number of weeks before or after that.</summary>
    Week,

    /// <summary>The calendar month of it, or a number of months before or after that.</summary>
    Month,

    /// <summary>A day with a given name, its own or the nearest on either side.</summary>
    Weekday,

    /// <summary>The last day with a given name before its day.</summary>
    Last,

    /// <summary>The next day with a given name after its day.</summary>
    Next,

    /// <summary>At some moment of a stretch of a given length that leads up to it.</summary>
    WithinBefore,

    /// <summary>At some moment of a stretch of a given length that begins with its end.</summary>
    WithinAfter,

    /// <summary>For all of a stretch of a given length before its day.</summary>
    ThroughoutBefore,

    /// <summary>For all of a stretch of a given length after its day.</summary>
    ThroughoutAfter,

    /// <summary>A time that is known by the text's own words alone.</summary>
    Worded,

    /// <summary>A month with a given name, its own or the nearest on either side.</summary>
    NamedMonth,

    /// <summary>The last month with a given name before its month.</summary>
    LastMonth,

    /// <summary>The next month with a given name after its month.</summary>
    NextMonth,

    /// <summary>A weekend, Saturday and Sunday: its own or the nearest on either side.</summary>
    Weekend,

    /// <summary>The last weekend that is over before its day.</summary>
    LastWeekend,

    /// <summary>The next weekend that begins after its day.</summary>
    NextWeekend,
}
