namespace Dramatis.Schema.Model;

/// <summary>A method by which a player finds the claims of a relation in which it plays.</summary>
/// <param name="Name">The method's name.</param>
/// <param name="Player">The C# type that it extends.</param>
/// <param name="Relation">The relation that it finds.</param>
/// <param name="Query">The expression over <c>facts</c> and <c>player</c>.</param>
public sealed record NavigationModel(string Name, string Player, string Relation, string Query);
