namespace Dramatis.Schema.Model;

/// <summary>A statement that checks a member.</summary>
/// <param name="Over">The member for whose values the statement is repeated; null if it runs once.</param>
public sealed record CheckModel(string Statement, string? Over);
