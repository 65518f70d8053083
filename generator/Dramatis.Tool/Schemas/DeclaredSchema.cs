namespace Dramatis.Tool.Schemas;

/// <summary>A schema: the declarations of all files of one namespace.</summary>
/// <param name="Version">The version; null if no file gives one.</param>
/// <param name="Summary">The summary; null if no file gives one.</param>
/// <param name="Imports">The namespaces that the files import, in ordinal order.</param>
/// <param name="Entries">The declarations, in ordinal order of their names.</param>
internal sealed record DeclaredSchema(
    string Namespace,
    string? Version,
    string? Summary,
    IReadOnlyList<string> Imports,
    IReadOnlyList<DeclaredEntry> Entries);
