namespace Dramatis.Schema.Model;

/// <summary>A statement that checks a member.</summary>
/// <param name="Over">The member whose values it is repeated for; null for once.</param>
public sealed record CheckModel(string Statement, string? Over);
