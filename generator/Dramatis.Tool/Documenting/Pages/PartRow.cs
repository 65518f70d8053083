namespace Dramatis.Tool.Documenting.Pages;

/// <summary>A relation that something can take part in.</summary>
/// <param name="Position">As what.</param>
/// <param name="Inverse">The name under which it finds the relation; empty where there is none.</param>
internal sealed record PartRow(string Relation, string Position, string Count, string Inverse, string Summary);
