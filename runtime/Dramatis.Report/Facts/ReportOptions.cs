namespace Dramatis;

/// <summary>What a page says beside the facts.</summary>
public sealed record ReportOptions
{
    /// <summary>What stands above the page.</summary>
    public string Title { get; init; } = "What is known";

    /// <summary>
    /// The schemas to draw whole. Left out, the page draws the types that the facts use, without the players of roles.
    /// </summary>
    public Many<SchemaDescriptor> Schemas { get; init; }
}
