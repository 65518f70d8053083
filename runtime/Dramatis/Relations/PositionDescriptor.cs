namespace Dramatis;

/// <summary>A schema's declaration of a position.</summary>
/// <param name="Name">The name in the schema.</param>
/// <param name="Players">The types and roles that may play, by their names in the schema with their namespaces.</param>
/// <param name="Least">The least number of players.</param>
/// <param name="Most">The greatest number of players; null for any number.</param>
public sealed record PositionDescriptor(string Name, Many<string> Players, int Least, int? Most)
{
    /// <summary>The summary in the schema; null if it has none.</summary>
    public string? Summary { get; init; }
}
