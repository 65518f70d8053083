namespace Dramatis.Schema.Patterns;

/// <summary>UTF-16 units from the first to the last, both included.</summary>
public readonly record struct CharRange(char First, char Last);
