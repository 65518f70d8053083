using System.Collections.Immutable;
using Dramatis.Schema.Diagnostics;

namespace Dramatis.Schema.Syntax;

/// <summary>A schema file as a tree with spans, and the mistakes in its form.</summary>
/// <param name="Namespace">The namespace; null if it is missing or broken. Such a file cannot be bound.</param>
/// <param name="Blanked">
/// The names of declarations that were left out because of errors, as far as they could be read. References to them are
/// not reported as unknown.
/// </param>
public sealed record SchemaSyntax(
    string Path,
    ScalarSyntax? Namespace,
    ScalarSyntax? Version,
    ScalarSyntax? Summary,
    ImmutableArray<ScalarSyntax> Imports,
    ImmutableArray<DeclarationSyntax> Declarations,
    ImmutableArray<string> Blanked,
    ImmutableArray<SchemaDiagnostic> Diagnostics)
{
    /// <summary>The versions that the imports ask for, one for each import; null for an import without one.</summary>
    public ImmutableArray<ScalarSyntax?> ImportVersions { get; init; } = [];
}

/// <summary>A schema file before it is parsed.</summary>
/// <param name="Path">The path, as the compiler or the command line names it.</param>
/// <param name="Text">The content; null if it is not UTF-8 or could not be read.</param>
public sealed record SchemaText(string Path, string? Text)
{
    /// <summary>The project that the file is compiled in.</summary>
    public SchemaOrigin Origin { get; init; } = SchemaOrigin.Own;
}
