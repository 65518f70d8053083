namespace Dramatis.Tool.Documenting.Pages;

/// <summary>A field or a position in a table.</summary>
/// <param name="Type">The type of a field, or who may play.</param>
/// <param name="Count">How many, in words.</param>
/// <param name="About">The summary and what else is declared of it, in sentences.</param>
internal sealed record MemberRow(string Name, string Type, string Count, string About);
