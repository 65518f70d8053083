namespace Dramatis.Schema.Model;

/// <summary>A statement that shows a member to a visitor.</summary>
/// <param name="Over">The member whose values it is repeated for; null for once.</param>
public sealed record VisitModel(string Statement, string? Over);
