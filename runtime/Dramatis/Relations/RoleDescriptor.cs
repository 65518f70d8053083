namespace Dramatis;

/// <summary>A schema's declaration of a role.</summary>
/// <param name="Name">The name in the schema with its namespace, such as <c>Diplomacy.Host</c>.</param>
/// <param name="Players">The types and roles that may play, by their names in the schema with their namespaces.</param>
public sealed record RoleDescriptor(string Name, Many<string> Players);
