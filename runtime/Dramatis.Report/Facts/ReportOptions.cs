namespace Dramatis;

/// <summary>The options of a page.</summary>
public sealed record ReportOptions
{
    /// <summary>The heading of the page.</summary>
    public string Title { get; init; } = "What is known";

    // docs/decisions.md: Types on the page
    /// <summary>
    /// The schemas to draw completely. Without schemas, the page draws the types that the facts use, without the
    /// players of roles.
    /// </summary>
    public Many<SchemaDescriptor> Schemas { get; init; }

    /// <summary>
    /// Finds the text of a source; returns null if the text is not available. With texts the page has a reading view: each
    /// text with its claims beside the paragraphs that tell them. Without, it holds no text of a source.
    /// </summary>
    public Func<Source, string?>? Texts { get; init; }

    /// <summary>The claims that the page is about; all of them unless a filter is given.</summary>
    public ReportFilter Filter { get; init; } = ReportFilter.All;

    /// <summary>The most that the page shows of each kind.</summary>
    public ReportLimits Limits { get; init; } = new();
}
