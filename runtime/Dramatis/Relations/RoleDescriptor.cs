namespace Dramatis;

/// <summary>What a schema declares of a role.</summary>
/// <param name="Name">The written name with its namespace: <c>Diplomacy.Host</c>.</param>
/// <param name="Players">Who may play: the types and roles, by their written names with their namespaces.</param>
public sealed record RoleDescriptor(string Name, Many<string> Players);
