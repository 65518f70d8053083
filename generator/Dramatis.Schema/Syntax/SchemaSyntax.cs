using System.Collections.Immutable;
using Dramatis.Schema.Diagnostics;

namespace Dramatis.Schema.Syntax;

/// <summary>A schema file as a tree with spans, with what was wrong in its form.</summary>
/// <param name="Namespace">Null where it is missing or broken: then nothing of the file can be bound.</param>
/// <param name="Blanked">
/// The names, where they could still be read, of declarations lost to errors: they are not reported as unknown.
/// </param>
public sealed record SchemaSyntax(
    string Path,
    ScalarSyntax? Namespace,
    ScalarSyntax? Version,
    ScalarSyntax? Summary,
    ImmutableArray<ScalarSyntax> Imports,
    ImmutableArray<DeclarationSyntax> Declarations,
    ImmutableArray<string> Blanked,
    ImmutableArray<SchemaDiagnostic> Diagnostics);
