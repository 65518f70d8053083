namespace Dramatis;

/// <summary>How a time is told: by itself, or by how it stands to something else.</summary>
public enum WhenRelation
{
    /// <summary>At the time of it.</summary>
    At,

    /// <summary>A state seen at it: it began before and ends after, nobody knows when.</summary>
    AsOf,

    /// <summary>Before it.</summary>
    Before,

    /// <summary>After it.</summary>
    After,

    /// <summary>During it.</summary>
    During,

    /// <summary>The calendar year in which it begins, or so many years before or after that.</summary>
    Year,
}
