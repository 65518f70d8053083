namespace Dramatis.Tool.Documenting.Pages;

/// <summary>A rule.</summary>
/// <param name="About">How bad it is to break it, where it is declared, and its message, in sentences.</param>
/// <param name="Check">The expression in a block of its own.</param>
internal sealed record RuleSection(string Name, string About, string Check);
