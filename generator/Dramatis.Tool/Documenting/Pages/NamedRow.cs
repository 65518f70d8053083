namespace Dramatis.Tool.Documenting.Pages;

/// <summary>Something with what is said of it.</summary>
internal sealed record NamedRow(string Name, string About);
