namespace Dramatis;

/// <summary>How fine a date is.</summary>
public enum EdtfPrecision
{
    /// <summary>A year, or with unspecified or insignificant digits some year of a decade, a century, an age.</summary>
    Year,

    /// <summary>A season, quarter, quadrimester or semester of a year.</summary>
    Season,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A second.</summary>
    Second,

    /// <summary>That of the members of a set.</summary>
    Set,
}
