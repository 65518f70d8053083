namespace Dramatis.Tool.Schemas;

/// <summary>A schema: what the files of one namespace declare.</summary>
/// <param name="Version">Null where none of its files gives one; likewise the summary.</param>
/// <param name="Imports">The namespaces that its files import, in ordinal order.</param>
/// <param name="Entries">In ordinal order of their names.</param>
internal sealed record DeclaredSchema(
    string Namespace,
    string? Version,
    string? Summary,
    IReadOnlyList<string> Imports,
    IReadOnlyList<DeclaredEntry> Entries);
