namespace Dramatis.Schema.Model;

/// <summary>A position as a handle.</summary>
/// <param name="Origin">The property, as documentation refers to it.</param>
/// <param name="Player">The C# type of the players.</param>
/// <param name="Written">A C# literal of the written name.</param>
public sealed record RoleHandleModel(string Origin, string Relation, string Player, string Name, string Written);
