namespace Dramatis;

/// <summary>What a schema declares, as generated code knows it.</summary>
/// <param name="Namespace">The schema's namespace.</param>
/// <param name="Version">Its version (SemVer); null where it gives none.</param>
public sealed record SchemaDescriptor(string Namespace, string? Version)
{
    /// <summary>The schema's words for itself, if it has any.</summary>
    public string? Summary { get; init; }

    /// <summary>The roles, by name.</summary>
    public Many<RoleDescriptor> Roles { get; init; }

    /// <summary>The actor types, traits left out, by name.</summary>
    public Many<ActorDescriptor> Actors { get; init; }

    /// <summary>The relation types, by name.</summary>
    public Many<RelationDescriptor> Relations { get; init; }
}
