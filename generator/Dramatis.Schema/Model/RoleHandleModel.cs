namespace Dramatis.Schema.Model;

/// <summary>A position as a handle.</summary>
/// <param name="Player">The C# type of who may play.</param>
/// <param name="Written">A C# literal of the written name.</param>
public sealed record RoleHandleModel(Documentation Doc, string Relation, string Player, string Name, string Written);
