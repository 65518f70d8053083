namespace Dramatis.Schema.Binding.Names;

/// <summary>What a written name stands for in a file.</summary>
/// <param name="Symbol">Given where it was found.</param>
/// <param name="Note">A near name where it is unknown; what it may mean where it is ambiguous.</param>
public sealed record ResolvedName(string Written, Reach Reach, Symbol? Symbol, string? Note);
