namespace Dramatis.Schema.Model;

/// <summary>A number of characters of one class.</summary>
/// <param name="Set">A C# pattern of the characters.</param>
/// <param name="Least">The least number of characters; null for none.</param>
/// <param name="Most">The greatest number of characters; null for any number.</param>
public sealed record RunModel(string Set, string? Least, string? Most);
