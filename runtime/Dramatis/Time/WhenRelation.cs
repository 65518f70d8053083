namespace Dramatis;

/// <summary>The relation of a time to a date, an interval or an anchor.</summary>
public enum WhenRelation
{
    /// <summary>At the time of it: for a date or interval, the time itself.</summary>
    At,

    /// <summary>For a state that is observed at it: the state began before and ends after.</summary>
    AsOf,

    /// <summary>Before it begins.</summary>
    Before,

    /// <summary>After it ends.</summary>
    After,

    /// <summary>During it.</summary>
    During,

    /// <summary>The calendar year in which it begins, or a number of years before or after that.</summary>
    Year,
}
