namespace Dramatis.Schema.Model;

/// <summary>Characters of one class, so many of them.</summary>
/// <param name="Set">A C# pattern of the characters.</param>
/// <param name="Least">At least so many; null for none.</param>
/// <param name="Most">At most so many; null for any number.</param>
public sealed record RunModel(string Set, string? Least, string? Most);
