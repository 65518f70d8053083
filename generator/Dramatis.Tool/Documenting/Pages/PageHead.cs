namespace Dramatis.Tool.Documenting.Pages;

/// <summary>What every page of a type begins with. All texts of pages are Markdown already.</summary>
/// <param name="Title">The name.</param>
/// <param name="Kind">What it is and of which namespace: a sentence.</param>
/// <param name="Deprecated">Null where it is not; likewise the next one.</param>
/// <param name="Summary">Null where the schema has none.</param>
internal sealed record PageHead(string Title, string Kind, string? Deprecated, string? RenamedFrom, string? Summary);
