using Dramatis.Schema.Common;

namespace Dramatis.Schema.Binding;

/// <summary>The contents of a namespace's model class.</summary>
/// <param name="Types">The sound declarations in ordinal order of their names.</param>
/// <param name="Roles">The sound roles among them.</param>
/// <param name="Imports">The existing namespaces that its files import.</param>
public sealed record SchemaOutline(
    string Namespace,
    string? Version,
    string? Summary,
    EquatableArray<Symbol> Types,
    EquatableArray<RoleOutline> Roles,
    EquatableArray<string> Imports)
{
    /// <summary>The assembly that has the types and the model class; null for the project itself.</summary>
    public string? Assembly { get; init; }

    public bool IsReferenced => Assembly is not null;
}

/// <summary>A role as the model class of its namespace lists it.</summary>
/// <param name="FullName">The written name with its namespace.</param>
/// <param name="Players">The written names of its players, with their namespaces.</param>
public sealed record RoleOutline(string FullName, EquatableArray<string> Players);
