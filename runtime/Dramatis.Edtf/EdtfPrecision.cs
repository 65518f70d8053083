namespace Dramatis;

/// <summary>The precision of a date.</summary>
public enum EdtfPrecision
{
    /// <summary>
    /// A year. With unspecified or insignificant digits it is some year of a decade, a century or longer.
    /// </summary>
    Year,

    /// <summary>A season, quarter, quadrimester or semester of a year.</summary>
    Season,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A second.</summary>
    Second,

    /// <summary>The precision of the members of a set, which may differ.</summary>
    Set,
}
