namespace Dramatis.Tool.Documenting.Pages;

/// <summary>What something is based on, and what is based on it: links, null where there are none.</summary>
/// <param name="Diagram">In Mermaid; null where there is nothing to draw.</param>
internal sealed record Lineage(string? Bases, string? Derived, string? Diagram);
