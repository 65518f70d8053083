namespace Dramatis;

/// <summary>What a schema declares of a role position.</summary>
/// <param name="Name">The written name.</param>
/// <param name="Players">Who may play: the types and roles, by their written names with their namespaces.</param>
/// <param name="Least">How many at least.</param>
/// <param name="Most">How many at most; null for any number.</param>
public sealed record PositionDescriptor(string Name, Many<string> Players, int Least, int? Most)
{
    /// <summary>The schema's words for it, if it has any.</summary>
    public string? Summary { get; init; }
}
