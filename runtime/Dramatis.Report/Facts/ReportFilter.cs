namespace Dramatis;

/// <summary>
/// Selects the claims that a page is about: those that pass each condition that is given. A page with a filter says so at its
/// top.
/// </summary>
/// <remarks>
/// Clashes and agreements are those in which a selected claim takes part; the page shows their other claims beside it.
/// </remarks>
public sealed record ReportFilter
{
    /// <summary>A filter that every claim passes.</summary>
    public static ReportFilter All { get; } = new();

    /// <summary>The claims that name one of these actors in any part.</summary>
    public Many<EntityId> Actors { get; init; }

    /// <summary>The claims of one of these sources.</summary>
    public Many<EntityId> Sources { get; init; }

    /// <summary>
    /// The claims of sources published on this date or later, as far as their dates of publication tell. A source without a date
    /// does not pass.
    /// </summary>
    public EdtfDate? Since { get; init; }
}
