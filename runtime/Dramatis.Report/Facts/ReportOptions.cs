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
}
