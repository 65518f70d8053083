using Dramatis.Schema.Common;

namespace Dramatis.Schema.Binding;

/// <summary>What the model class of a namespace is made of.</summary>
/// <param name="Roles">The sound roles among them.</param>
/// <param name="Imports">The namespaces that its files import and that are there.</param>
/// <param name="Types">The sound declarations in ordinal order of their names.</param>
public sealed record SchemaOutline(
    string Namespace,
    string? Version,
    string? Summary,
    EquatableArray<Symbol> Types,
    EquatableArray<RoleOutline> Roles,
    EquatableArray<string> Imports);
