namespace Dramatis.Schema.Binding;

/// <summary>What people read of an entry.</summary>
/// <param name="Summary">As written, null where it is left out.</param>
/// <param name="Obsolete">"since 1.2.0, use NewName: reason", of the given parts; null where not deprecated.</param>
/// <param name="RenamedFrom">The former name.</param>
public sealed record BoundProse(string? Summary, string? Obsolete, string? RenamedFrom);
