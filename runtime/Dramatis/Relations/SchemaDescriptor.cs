using System.ComponentModel;

namespace Dramatis;

/// <summary>The declarations of a schema, for generated code and files.</summary>
/// <param name="Namespace">The schema's namespace.</param>
/// <param name="Version">Its version (SemVer); null if it gives none.</param>
public sealed record SchemaDescriptor(string Namespace, string? Version)
{
    /// <summary>The summary of the schema; null if it has none.</summary>
    public string? Summary { get; init; }

    /// <summary>The roles, by name.</summary>
    public Many<RoleDescriptor> Roles { get; init; }

    /// <summary>The actor types without the traits, by name.</summary>
    public Many<ActorDescriptor> Actors { get; init; }

    /// <summary>The relation types, by name.</summary>
    public Many<RelationDescriptor> Relations { get; init; }

    /// <summary>The enums and the types of values, by name.</summary>
    public Many<ValueDescriptor> Values => ListValues?.Invoke() ?? default;

    /// <summary>Lists the enums and types when they are asked for; null if there are none. Used by generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Func<Many<ValueDescriptor>>? ListValues { get; init; }
}
