using Dramatis.Schema.Common;

namespace Dramatis.Schema.Binding;

/// <summary>What the model class of a namespace says of a role.</summary>
/// <param name="FullName">The written name with its namespace.</param>
/// <param name="Players">The written names, with their namespaces, of who may play it.</param>
public sealed record RoleOutline(string FullName, EquatableArray<string> Players);
